package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.load.Begun;
import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CareTests {

    private static final Registered FILE = new Registered(7, "returns/2020-07/a.xlsx", "ab".repeat(32), 10, 1);

    private static final Settings SETTINGS =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("benchmarks", Settings.class);

    private final Assessor assessor = new Assessor(TestReference.reference(), SETTINGS);
    private final Verdict read = assessor.refuse(FILE.file(), FileDefect.DAMAGED, "cut off");

    @ParameterizedTest
    @EnumSource
    void begunTwiceAndNeverFinishedItIsNotReadAgain(TestDatabase kind) throws IOException {
        DataSource database = withTheFile(kind);
        Care care = care(database);
        assertThat(dies(care)).isTrue();
        assertThat(new Begun(database).times(7)).isEqualTo(1);
        assertThat(dies(care)).isTrue();

        Verdict verdict = care.readWithCare(FILE, assessor, () -> {
            throw new AssertionError("it was read");
        });

        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(Care.isEndOfReader(verdict)).isTrue();
        assertThat(verdict.findings().get(0).observed()).isEqualTo("begun 3 times");
        assertThat(Care.isEndOfReader(read)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadToTheEndIsForgotten(TestDatabase kind) throws IOException {
        DataSource database = withTheFile(kind);
        Care care = care(database);
        TransactionTemplate chunk = new TransactionTemplate(new JdbcTransactionManager(database));

        chunk.executeWithoutResult(status -> {
            Verdict verdict = readWithCare(care);
            // Written down whatever becomes of the chunk.
            assertThat(elsewhere(database)).isEqualTo(1);
            care.readToTheEnd(Chunk.of(new TakenIn(FILE, verdict)));
        });

        assertThat(new Begun(database).isAny(0, 7)).isFalse();
    }

    @Test
    void nothingElseIsReadMeanwhile() throws Exception {
        Care care = care(withTheFile(TestDatabase.H2));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean isAlone = new AtomicBoolean();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> readAsUsual(care, () -> {
            reading.countDown();
            goOn.await(30, TimeUnit.SECONDS);
            isAlone.set(true);
        }));
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Boolean> careful = CompletableFuture.supplyAsync(() -> {
            AtomicBoolean found = new AtomicBoolean();
            readWithCare(care, () -> found.set(isAlone.get()));
            return found.get();
        });

        goOn.countDown();

        assertThat(careful.get(30, TimeUnit.SECONDS)).isTrue();
        other.get(30, TimeUnit.SECONDS);
    }

    private interface Work {
        void run() throws Exception;
    }

    private boolean dies(Care care) throws IOException {
        try {
            care.readWithCare(FILE, assessor, () -> {
                throw new IOException("as if the process had died");
            });
            return false;
        } catch (IOException died) {
            return true;
        }
    }

    private Verdict readWithCare(Care care) {
        return readWithCare(care, () -> {});
    }

    private Verdict readWithCare(Care care, Work work) {
        try {
            return care.readWithCare(FILE, assessor, () -> after(work));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private void readAsUsual(Care care, Work work) {
        try {
            care.readAsUsual(() -> after(work));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private Verdict after(Work work) {
        try {
            work.run();
            return read;
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    /** As another connection sees it. */
    private static int elsewhere(DataSource database) {
        return CompletableFuture.supplyAsync(() -> new Begun(database).times(7)).join();
    }

    private static Care care(DataSource database) {
        return new Care(database, new JdbcTransactionManager(database), SETTINGS);
    }

    private static DataSource withTheFile(TestDatabase kind) {
        DataSource database = kind.migrated();
        new JdbcTemplate(database)
                .update(
                        "insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival,"
                                + " state, attempt) values (7, 'returns/2020-07/a.xlsx', 'ab', 10, '', timestamp"
                                + " '2020-08-01 12:00:00', 1, 'registered', 0)");
        return database;
    }
}
