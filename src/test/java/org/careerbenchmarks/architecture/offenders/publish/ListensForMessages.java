package org.careerbenchmarks.architecture.offenders.publish;

import org.springframework.jms.listener.DefaultMessageListenerContainer;

/** Breaks a fence on purpose. */
final class ListensForMessages {

    DefaultMessageListenerContainer listener;
}
