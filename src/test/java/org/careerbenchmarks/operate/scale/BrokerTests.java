package org.careerbenchmarks.operate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.careerbenchmarks.jobs.TakeInSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.integration.partition.StepExecutionRequest;

class BrokerTests {

    private static final long PATIENCE_MILLIS = 20_000;
    /** Several times what the broker waits before it hands something out again. */
    private static final long REDELIVERY_PATIENCE_MILLIS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void anAddressIsAHostAndAPort() {
        assertThat(Broker.Address.of("127.0.0.1:61616")).isEqualTo(new Broker.Address("127.0.0.1", 61616));
        assertThat(Broker.Address.of("[::1]:5")).isEqualTo(new Broker.Address("[::1]", 5));
        assertThatThrownBy(() -> Broker.Address.of("61616")).hasMessage("\"61616\" is no address; write it HOST:PORT.");
        assertThatThrownBy(() -> Broker.Address.of("host:x")).hasMessageContaining("write it HOST:PORT");
    }

    @Test
    void whatLiesInTheQueueIsThereAfterARestart() throws Exception {
        Broker.Address address = new Broker.Address("127.0.0.1", freePort());
        PartitionQueue queue = new PartitionQueue(settings(address, "", ""));
        try (Broker broker = Broker.start(folder, address, settings(address, "", ""))) {
            queue.send(new StepExecutionRequest("take-in-partition", 17), "a request");
        }
        try (Broker broker = Broker.start(folder, address, settings(address, "", ""))) {
            assertThat(queue.isThere()).isTrue();
            assertThat(receive(queue, queue.name())).isEqualTo(new PartitionQueue.Task(17, "a request"));
        }
        assertThat(queue.isThere()).isFalse();
    }

    @Test
    void whatWasHandedOutTooOftenIsKeptAside() throws Exception {
        Broker.Address address = new Broker.Address("127.0.0.1", freePort());
        TakeInSettings settings = settings(address, "", "", 2);
        PartitionQueue queue = new PartitionQueue(settings);
        try (Broker broker = Broker.start(folder, address, settings)) {
            queue.send(new StepExecutionRequest("take-in-partition", 17), "a request");

            assertThat(giveBackUntilNothingComes(queue)).isEqualTo(21);
            assertThat(receive(queue, Broker.deadOf(queue.name()))).isEqualTo(new PartitionQueue.Task(17, "a request"));
        }
    }

    /** As workers do that die over it. */
    private static int giveBackUntilNothingComes(PartitionQueue queue) {
        try (JMSContext context = queue.connections().createContext(JMSContext.SESSION_TRANSACTED)) {
            JMSConsumer consumer = context.createConsumer(context.createQueue(queue.name()));
            int times = 0;
            while (consumer.receive(REDELIVERY_PATIENCE_MILLIS) != null) {
                times++;
                context.rollback();
            }
            return times;
        }
    }

    @Test
    void aPortThatSomebodyHasIsRefused() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Broker.Address address = new Broker.Address("127.0.0.1", taken.getLocalPort());
            assertThatThrownBy(() -> Broker.start(folder, address, settings(address, "", "")))
                    .hasMessageContaining("The broker cannot listen on " + address);
        }
    }

    @Test
    void othersReachItOnlyWithANameAndAPassword() throws Exception {
        Broker.Address open = new Broker.Address("0.0.0.0", freePort());
        assertThatThrownBy(() -> Broker.start(folder, open, settings(open, "", "")))
                .hasMessageContaining("needs a name and a password");
        Broker.Address address = new Broker.Address("127.0.0.1", freePort());
        try (Broker broker = Broker.start(folder, address, settings(address, "runs", "secret"))) {
            assertThat(new PartitionQueue(settings(address, "runs", "secret")).isThere())
                    .isTrue();
            assertThat(new PartitionQueue(settings(address, "runs", "guessed")).isThere())
                    .isFalse();
        }
    }

    private static PartitionQueue.Task receive(PartitionQueue queue, String name) throws JMSException {
        try (JMSContext context = queue.connections().createContext()) {
            Message message = context.createConsumer(context.createQueue(name)).receive(PATIENCE_MILLIS);
            return PartitionQueue.read(message);
        }
    }

    private static TakeInSettings settings(Broker.Address address, String user, String password) {
        return settings(address, user, password, 3);
    }

    private static TakeInSettings settings(Broker.Address address, String user, String password, int deliveries) {
        return new TakeInSettings(
                TakeInSettings.Where.REMOTE,
                "tcp://" + address,
                user,
                password,
                "take-in",
                500,
                deliveries,
                Duration.ofMinutes(1),
                TakeInSettings.Shelf.FOLDER);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
