package org.careerbenchmarks.operate.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.run.RunEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides what is told, and writes it into the outbox. Trouble is told once while it lasts, and once when it is over.
 * Where nobody is to be told anything, nothing is written at all.
 */
public final class Notices {

    private static final String FAILED = "failed";
    private static final int TRIES = 5;

    private final Clock clock;
    private final Channels channels;
    private final Outbox outbox;
    private final Troubles troubles;
    private final TransactionTemplate transaction;

    public Notices(DataSource database, Clock clock, Channels channels) {
        this.clock = clock;
        this.channels = channels;
        this.outbox = new Outbox(database, channels);
        this.troubles = new Troubles(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Whether nobody is to be told anything. */
    public boolean areOff() {
        return channels.isEmpty();
    }

    /** Tells of a run, to people who want to hear of each. */
    public void after(RunEnded ended) {
        after(ended, Telling.ALWAYS);
    }

    /** Tells of a run what is wanted. */
    public void after(RunEnded ended, Telling telling) {
        inOneTransaction(() -> {
            Instant now = clock.instant();
            switch (ended.ending()) {
                case FAILED -> failed(ended, telling, now);
                case DONE, DONE_WITH_REJECTS -> {
                    doneAgain(ended, telling, now);
                    morning(ended, telling, now);
                }
                case STOPPED -> morning(ended, telling, now);
            }
            return ended;
        });
    }

    /**
     * Tells of something that is wrong, once while it lasts.
     *
     * @param about the schedule, the disk, or what else is in trouble
     * @param kind one word for what befell it: {@code failed}, {@code late}
     * @param sentence what is wrong; another sentence is another trouble, so it should not hold what changes each time
     */
    public void trouble(String about, String kind, String sentence) {
        inOneTransaction(() -> {
            Instant now = clock.instant();
            see(new Troubles.Key(about, kind, sentence), new Facts().when(now), Telling.ALWAYS);
            return about;
        });
    }

    /** Ends all troubles of a kind; the sentence is told once, to those who were told of any of them. */
    public void recovered(String about, String kind, String sentence) {
        inOneTransaction(() -> {
            Instant now = clock.instant();
            over(about, kind, new Facts().with("sentence", sentence).when(now), Telling.ALWAYS);
            return about;
        });
    }

    /** What is wrong now, the oldest first. */
    public List<Trouble> listOpenTroubles() {
        return troubles.listOpen();
    }

    /** Writes a notice that says nothing but that notices arrive; its id. */
    public @Nullable String test() {
        return inOneTransaction(() -> {
            Instant now = clock.instant();
            return outbox.add(NoticeKind.TEST, "notices", new Facts().when(now), now)
                    .id();
        });
    }

    private void morning(RunEnded ended, Telling telling, Instant now) {
        boolean isWanted =
                switch (telling) {
                    case ALWAYS -> true;
                    case ONLY_TROUBLE ->
                        ended.ending() != RunEnded.Ending.DONE
                                || !ended.needsAPerson().isEmpty();
                    case NEVER -> false;
                };
        if (isWanted) {
            outbox.add(NoticeKind.MORNING, ended.job(), RunFacts.morning(ended, now), now);
        }
    }

    private void failed(RunEnded ended, Telling telling, Instant now) {
        String fault = ended.fault().isBlank() ? "the cause is in the log." : ended.fault();
        see(new Troubles.Key(ended.job(), FAILED, fault), RunFacts.failed(ended, now), telling);
    }

    private void doneAgain(RunEnded ended, Telling telling, Instant now) {
        String sentence = "run " + ended.run() + " is done.";
        over(ended.job(), FAILED, RunFacts.doneAgain(ended, now).with("sentence", sentence), telling);
    }

    private void see(Troubles.Key key, Facts facts, Telling telling) {
        Instant now = clock.instant();
        Trouble seen = troubles.see(key, now);
        if (seen.isTold() || telling == Telling.NEVER) {
            return;
        }
        facts.with("about", key.about()).with("kind", key.kind()).with("sentence", key.sentence());
        outbox.add(NoticeKind.TROUBLE, key.about(), facts, now);
        troubles.told(key, now);
    }

    private void over(String about, String kind, Facts facts, Telling telling) {
        Instant now = clock.instant();
        List<String> told = troubles.end(about, kind, now).stream()
                .filter(Trouble::isTold)
                .map(Notices::words)
                .toList();
        if (!told.isEmpty() && telling != Telling.NEVER) {
            facts.with("about", about).with("kind", kind).with("over", told);
            outbox.add(NoticeKind.RECOVERED, about, facts, now);
        }
    }

    private static String words(Trouble over) {
        String times = over.times() == 1 ? "once, at" : over.times() + " times since";
        return over.kind() + " " + times + " " + Facts.minute(over.firstSeen()) + ": " + over.sentence();
    }

    private <T> @Nullable T inOneTransaction(Supplier<T> work) {
        if (areOff()) {
            return null;
        }
        // Another server may see the same trouble at the same moment; then it is there when we look again.
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DuplicateKeyException seenMeanwhile) {
                if (attempt == TRIES) {
                    throw seenMeanwhile;
                }
            }
        }
    }
}
