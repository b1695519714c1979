package org.careerbenchmarks.architecture.offenders.publish;

import jakarta.jms.Message;

/** Breaks a fence on purpose. */
final class SendsMessages {

    Message message;
}
