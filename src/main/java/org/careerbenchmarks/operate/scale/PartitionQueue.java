package org.careerbenchmarks.operate.scale;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.careerbenchmarks.jobs.TakeInSettings;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import tools.jackson.databind.json.JsonMapper;

/** The queue in which partitions wait for workers, each a small JSON text. */
final class PartitionQueue {

    /** By which the run of a partition was asked for. */
    private static final String REQUEST = "request";

    /** A broker that is started anew is given so long before a run fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TakeInSettings settings;

    PartitionQueue(TakeInSettings settings) {
        this.settings = settings;
    }

    /** What a worker is to do. */
    record Task(long partition, String request) {}

    static Task read(Message message) throws JMSException {
        StepExecutionRequest task = JSON.readValue(message.getBody(String.class), StepExecutionRequest.class);
        return new Task(task.getStepExecutionId(), message.getStringProperty(REQUEST));
    }

    String name() {
        return settings.queue();
    }

    /** Nothing is fetched ahead: what one worker hoards the others cannot do. */
    ConnectionFactory connections() {
        String url = settings.broker();
        String own = url.contains("consumerWindowSize")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "consumerWindowSize=0";
        return settings.brokerUser().isEmpty()
                ? new ActiveMQConnectionFactory(own)
                : new ActiveMQConnectionFactory(own, settings.brokerUser(), settings.brokerPassword());
    }

    /** Whether the broker answers. */
    boolean isThere() {
        try (JMSContext context = connections().createContext()) {
            context.start();
            return true;
        } catch (JMSRuntimeException unreachable) {
            return false;
        }
    }

    /** Puts a task in the queue, so that it stays there whatever happens to the broker. */
    void send(Object task, String request) {
        long began = System.nanoTime();
        while (true) {
            try {
                trySend(JSON.writeValueAsString(task), request);
                return;
            } catch (JMSRuntimeException unreachable) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IllegalStateException(
                            "The broker at " + settings.broker() + " does not answer (" + unreachable.getMessage()
                                    + "); start it (\"./benchmarks serve --broker\"), or set benchmarks.take-in.broker.",
                            unreachable);
                }
                pause();
            }
        }
    }

    private void trySend(String task, String request) {
        try (JMSContext context = connections().createContext()) {
            context.createProducer().setProperty(REQUEST, request).send(context.createQueue(name()), task);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the broker was waited for", stopped);
        }
    }
}
