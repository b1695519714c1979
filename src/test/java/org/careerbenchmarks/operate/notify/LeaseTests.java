package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whose a delivery is while it is sent, when several processes send and any may die. */
class LeaseTests {

    private final TestClock clock = new TestClock("2020-11-22T06:00:00Z");
    private final KeptChannel channel = new KeptChannel();

    /** A process that dies takes no notice of what its code would do next. */
    private static final class Killed extends Error {}

    @Test
    void severalServersSendEachNoticeOnce() throws Exception {
        DataSource source = TestDatabase.POSTGRESQL.migrated();
        Notices notices = new Notices(source, clock, channel.alone());
        for (long run = 1; run <= 25; run++) {
            notices.after(Ended.done(run));
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> servers = Stream.generate(() -> (Callable<Boolean>)
                            () -> new Deliveries(source, clock, channel.alone()).deliverDue() != null)
                    .limit(4)
                    .toList();
            for (var server : threads.invokeAll(servers)) {
                assertThat(server.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(channel.sent()).extracting(Notice::run).hasSize(25).doesNotHaveDuplicates();
        assertThat(states(source)).hasSize(25).containsOnly("delivered 1");
    }

    @Test
    void twoServersThatSeeTheSameTroubleTellItOnce() throws Exception {
        DataSource source = TestDatabase.POSTGRESQL.migrated();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> servers = Stream.generate(() -> (Callable<Boolean>) () -> {
                        new Notices(source, clock, channel.alone())
                                .trouble("disk", "is full", "Less than 1 GB is left.");
                        return true;
                    })
                    .limit(8)
                    .toList();
            for (var server : threads.invokeAll(servers)) {
                assertThat(server.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(new Notices(source, clock, channel.alone()).listOpenTroubles())
                .singleElement()
                .satisfies(open -> assertThat(open.times()).isEqualTo(8));
        assertThat(new JdbcTemplate(source).queryForObject("select count(*) from ops.notice", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatADeadProcessWasSendingIsSentAfterItsLease(TestDatabase database) {
        DataSource source = database.migrated();
        new Notices(source, clock, channel.alone()).after(Ended.done(1));
        Deliveries deliveries = new Deliveries(source, clock, channel.alone());
        channel.answering(() -> {
            throw new Killed();
        });
        assertThatThrownBy(deliveries::deliverDue).isInstanceOf(Killed.class);
        channel.answering(() -> Answer.delivered(null, "Kept."));

        clock.forward(DeliveryQueue.LEASE.minusSeconds(1));
        assertThat(deliveries.deliverDue()).contains(clock.instant().plusSeconds(1));
        assertThat(states(source)).containsExactly("sending 1");
        clock.forward(Duration.ofSeconds(1));
        assertThat(deliveries.deliverDue()).isEmpty();

        assertThat(channel.sent())
                .extracting(Notice::id)
                .hasSize(2)
                .containsOnly(channel.sent().get(0).id());
        assertThat(states(source)).containsExactly("delivered 2");
        assertThat(new JdbcTemplate(source)
                        .queryForList("select is_delivered from ops.delivery_attempt order by attempt", Boolean.class))
                .containsExactly(null, true);
    }

    @ParameterizedTest
    @EnumSource
    void aSlowTryThatWasTakenForDeadChangesNothingUnlessItArrived(TestDatabase database) {
        DataSource source = database.migrated();
        new Notices(source, clock, channel.alone()).after(Ended.done(1));
        DeliveryQueue queue = new DeliveryQueue(source);
        int delivery = queue.listDue(List.of("mail"), clock.instant()).get(0);
        DeliveryQueue.Claimed slow = queue.claim(delivery, clock.instant()).orElseThrow();
        assertThat(queue.claim(delivery, clock.instant())).isEmpty();
        clock.forward(DeliveryQueue.LEASE);
        queue.claim(delivery, clock.instant()).orElseThrow();

        queue.store(slow, Answer.failed(null, "Too slow.", ""), null);
        assertThat(states(source)).containsExactly("sending 2");
        queue.store(slow, Answer.delivered(null, "Arrived after all."), null);
        assertThat(states(source)).containsExactly("delivered 2");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeSentKeepsTheOthersFromNothing(TestDatabase database) {
        DataSource source = database.migrated();
        Notices notices = new Notices(source, clock, channel.alone());
        notices.after(Ended.done(1));
        notices.after(Ended.done(2));
        channel.answering(() -> {
            throw new IllegalStateException("a defect of ours");
        });

        assertThat(new Deliveries(source, clock, channel.alone()).deliverDue())
                .contains(clock.instant().plusSeconds(60));

        assertThat(channel.sent()).hasSize(2);
        assertThat(states(source)).containsExactly("due 1", "due 1");
        assertThat(new NoticeLog(source).list(1))
                .extracting(NoticeLog.Line::lastAnswer)
                .containsExactly("The program could not send it: a defect of ours.");
    }

    private static List<String> states(DataSource source) {
        return new JdbcTemplate(source)
                .queryForList("select state || ' ' || attempts from ops.delivery order by delivery", String.class);
    }
}
