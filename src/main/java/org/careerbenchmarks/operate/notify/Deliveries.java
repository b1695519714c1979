package org.careerbenchmarks.operate.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.run.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what lies in the outbox, until it has arrived: at least once, and by one process at a time. Needs no application,
 * so that a server can call it while no run is on.
 */
public final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Clock clock;
    private final Channels channels;
    private final DeliveryQueue queue;

    public Deliveries(DataSource database, Clock clock, Channels channels) {
        this.clock = clock;
        this.channels = channels;
        this.queue = new DeliveryQueue(database);
    }

    /**
     * What came of a try.
     *
     * @param to the channel and who is reached by it
     * @param words in a sentence
     */
    public record Tried(String to, boolean isDelivered, String words) {}

    /**
     * Tries each delivery that is due once.
     *
     * @return when the next one is due; nothing where none is left
     */
    public Optional<Instant> deliverDue() {
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        for (Integer each : queue.listDue(channels.names(), clock.instant())) {
            deliver(each);
        }
        return queue.findNextTry(channels.names());
    }

    /** Tries the deliveries of one notice, and says what came of each. */
    public List<Tried> deliver(String notice) {
        List<Tried> all = new ArrayList<>();
        for (Integer each : queue.listOf(notice)) {
            deliver(each).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Tried> deliver(int delivery) {
        return queue.claim(delivery, clock.instant()).map(claimed -> {
            Answer answer = send(claimed);
            store(claimed, answer);
            return new Tried(claimed.channel() + " " + claimed.recipient(), answer.isDelivered(), answer.words());
        });
    }

    private Answer send(DeliveryQueue.Claimed claimed) {
        try {
            return channels.get(claimed.channel()).send(claimed.notice(), claimed.recipient(), clock.instant());
        } catch (CancellationException ending) {
            throw ending;
        } catch (RuntimeException fault) {
            // One that cannot be sent must not keep the others waiting.
            LOG.error("Notice {} could not be sent by {}", claimed.notice().id(), claimed.channel(), fault);
            return Answer.failed(null, "The program could not send it: " + Wording.fault(fault), "");
        }
    }

    private void store(DeliveryQueue.Claimed claimed, Answer answer) {
        Optional<Instant> next = answer.isDelivered()
                ? Optional.empty()
                : Backoff.next(claimed.notice(), claimed.attempt(), clock.instant());
        queue.store(claimed, answer, next.orElse(null));
        if (!answer.isDelivered() && next.isEmpty()) {
            LOG.error(
                    "Notice {} ({}) to {} {} is given up after {}: {}",
                    claimed.notice().id(),
                    claimed.notice().kind().word(),
                    claimed.channel(),
                    claimed.recipient(),
                    Wording.count(claimed.attempt(), "attempt", "attempts"),
                    answer.words());
        }
    }
}
