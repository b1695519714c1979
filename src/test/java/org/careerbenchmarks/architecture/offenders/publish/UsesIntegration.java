package org.careerbenchmarks.architecture.offenders.publish;

import org.springframework.integration.core.MessagingTemplate;

/** Breaks a fence on purpose. */
final class UsesIntegration {

    MessagingTemplate messages;
}
