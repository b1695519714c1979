package org.careerbenchmarks.architecture.offenders.publish;

import org.springframework.mail.SimpleMailMessage;

/** Breaks a fence on purpose. */
final class SendsMail {

    SimpleMailMessage message;
}
