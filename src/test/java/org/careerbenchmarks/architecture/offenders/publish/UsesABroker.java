package org.careerbenchmarks.architecture.offenders.publish;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Breaks a fence on purpose. */
final class UsesABroker {

    ActiveMQConnectionFactory broker;
}
