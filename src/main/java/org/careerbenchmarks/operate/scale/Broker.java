package org.careerbenchmarks.operate.scale;

import java.nio.file.Path;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager;
import org.careerbenchmarks.jobs.TakeInSettings;
import org.springframework.boot.logging.LoggingSystem;

/** A broker within this process, for whoever has none. What lies in its queues survives its end. */
public final class Broker implements AutoCloseable {

    /** A partition comes back once for each time that a file in it ended its reader, and there may be several such. */
    private static final int FILES_IN_A_PARTITION = 10;

    private static final int LOCK_PATIENCE_MILLIS = 5000;
    private static final int JOURNAL_FILE_BYTES = 1 << 20;

    private final EmbeddedActiveMQ server;
    private final Address address;

    private Broker(EmbeddedActiveMQ server, Address address) {
        this.server = server;
        this.address = address;
    }

    /** Where it listens. */
    public record Address(String host, int port) {

        /** Reads {@code HOST:PORT}. */
        public static Address of(String text) {
            int colon = text.lastIndexOf(':');
            try {
                return new Address(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
            } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
                throw new IllegalArgumentException("\"" + text + "\" is no address; write it HOST:PORT.", wrong);
            }
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }

        private boolean isOfThisMachine() {
            return Set.of("127.0.0.1", "localhost", "::1", "[::1]").contains(host);
        }
    }

    /** Where what was handed out too often ends up. */
    static String deadOf(String queue) {
        return queue + ".dead";
    }

    /**
     * Starts it.
     *
     * @param folder where it keeps what lies in its queues
     */
    public static Broker start(Path folder, Address address, TakeInSettings settings) throws Exception {
        if (!address.isOfThisMachine() && settings.brokerUser().isEmpty()) {
            throw new IllegalArgumentException("A broker that others can reach needs a name and a password; set"
                    + " benchmarks.take-in.broker-user and broker-password, or let it listen on 127.0.0.1.");
        }
        // Until it is known how to log, nothing is: it would get between what is said.
        LoggingSystem.get(Broker.class.getClassLoader()).beforeInitialize();
        EmbeddedActiveMQ server = new EmbeddedActiveMQ();
        server.setConfiguration(configuration(folder, address, settings));
        server.setSecurityManager(new OneUser(settings.brokerUser(), settings.brokerPassword()));
        server.start();
        Broker broker = new Broker(server, address);
        if (!server.getActiveMQServer().isActive() || !broker.isListening()) {
            broker.close();
            throw new IllegalStateException("The broker cannot listen on " + address + ", or another one has " + folder
                    + "; name another with --broker-address HOST:PORT.");
        }
        return broker;
    }

    public Address address() {
        return address;
    }

    private boolean isListening() {
        return server.getActiveMQServer().getRemotingService().getAcceptors().values().stream()
                .allMatch(acceptor -> acceptor.isStarted());
    }

    private static Configuration configuration(Path folder, Address address, TakeInSettings settings) throws Exception {
        String queue = settings.queue();
        AddressSettings handedOut = new AddressSettings()
                .setMaxDeliveryAttempts(1 + settings.deliveries() * FILES_IN_A_PARTITION)
                .setDeadLetterAddress(SimpleString.of(deadOf(queue)))
                .setRedeliveryDelay(1000)
                .setAutoDeleteQueues(false);
        return new ConfigurationImpl()
                .setName("benchmarks")
                .addAcceptorConfiguration("clients", "tcp://" + address + "?protocols=CORE")
                .setSecurityEnabled(!settings.brokerUser().isEmpty())
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(JOURNAL_FILE_BYTES)
                .setJournalLockAcquisitionTimeout(LOCK_PATIENCE_MILLIS)
                // Its few kilobytes are not what fills a disk.
                .setMaxDiskUsage(-1)
                .setCriticalAnalyzer(false)
                .setJMXManagementEnabled(false)
                .addAddressSetting(queue, handedOut)
                .addQueueConfiguration(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST))
                .addQueueConfiguration(QueueConfiguration.of(deadOf(queue)).setRoutingType(RoutingType.ANYCAST));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the broker could not be ended: " + failed.getMessage(), failed);
        }
    }

    /** Whoever knows the one name and password may do everything that is done here. */
    private record OneUser(String name, String password) implements ActiveMQSecurityManager {

        @Override
        public boolean validateUser(String user, String given) {
            return name.equals(user) && password.equals(given);
        }

        @Override
        public boolean validateUserAndRole(String user, String given, Set<Role> roles, CheckType check) {
            return validateUser(user, given);
        }
    }
}
