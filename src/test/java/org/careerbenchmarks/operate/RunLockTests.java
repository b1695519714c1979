package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.Access.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RunLockTests {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void onAFileOnlyOneHoldsIt() {
        Path file = folder.resolve("run.lock");
        try (RunLock first = RunLock.onFile(file)) {
            assertThat(RunLock.holder(file))
                    .contains(new RunLock.Holder(ProcessHandle.current().pid(), Hold.COMMAND));
            assertThatThrownBy(() -> RunLock.onFile(file))
                    .isInstanceOf(RunRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first).isNotNull();
        }
        assertThat(RunLock.holder(file)).isEmpty();
        RunLock.onFile(file).close();
    }

    @Test
    void onPostgresOnlyOneHoldsIt() {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        try (RunLock first = RunLock.onPostgres(database)) {
            assertThatThrownBy(() -> RunLock.onPostgres(database)).isInstanceOf(RunRefused.class);
            assertThat(first).isNotNull();
        }
        RunLock.onPostgres(database).close();
    }

    @Test
    void onPostgresItIsFreeTheMomentItIsGivenBack() throws Exception {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        try (Connection connection = database.getConnection()) {
            DataSource ready = new SingleConnectionDataSource(connection, true);
            for (int i = 0; i < 50; i++) {
                RunLock.onPostgres(database).close();
                RunLock.onPostgres(ready).close();
            }
        }
    }

    @Test
    void onPostgresItIsGivenBackAlthoughTheServerIsGone() throws Exception {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        Connection connection = database.getConnection();
        RunLock held = RunLock.onPostgres(new SingleConnectionDataSource(connection, true));
        connection.close();

        held.close();

        RunLock.onPostgres(database, Access.RUN.waiting(LONG)).close();
    }

    @Test
    void itSaysWhatItIsHeldFor() {
        Path file = folder.resolve("run.lock");
        long here = ProcessHandle.current().pid();
        for (Access access : new Access[] {Access.RUN, Access.LOOK, Access.LOOK.ofServer(), Access.RUN.ofServer()}) {
            try (RunLock held = RunLock.onFile(file, access)) {
                assertThat(RunLock.holder(file)).contains(new RunLock.Holder(here, access.hold()));
                assertThat(file).hasContent(here + " " + access.hold());
                assertThat(held).isNotNull();
            }
        }
        assertThat(Access.LOOK.ofServer().hold()).isEqualTo(Hold.MOMENT);
        assertThat(Access.RUN.ofServer().hold()).isEqualTo(Hold.SERVER);
    }

    @Test
    void whatDeadProcessesWroteIntoItHoldsNothing() throws Exception {
        Path file = folder.resolve("run.lock");
        Files.writeString(file, "4711 SERVER and what stood there before");
        assertThat(RunLock.holder(file)).isEmpty();
        try (RunLock held = RunLock.onFile(file)) {
            assertThat(file).hasContent(ProcessHandle.current().pid() + " COMMAND");
            assertThat(held).isNotNull();
        }
    }

    @Test
    void whoHasTheFileForAMomentIsWaitedFor() {
        Path file = folder.resolve("run.lock");
        RunLock moment = RunLock.onFile(file, Access.LOOK);
        CompletableFuture<RunLock> second = CompletableFuture.supplyAsync(() -> RunLock.onFile(file, Access.RUN));
        freedWhileItWaits(moment, second);
    }

    @Test
    void aRunThatHasTheFileIsWaitedForByWhoHasPatience() {
        Path file = folder.resolve("run.lock");
        RunLock run = RunLock.onFile(file, Access.RUN.ofServer());
        assertThatThrownBy(() -> RunLock.onFile(file, Access.LOOK)).isInstanceOf(RunRefused.class);
        CompletableFuture<RunLock> second =
                CompletableFuture.supplyAsync(() -> RunLock.onFile(file, Access.RUN.waiting(LONG)));
        freedWhileItWaits(run, second);
    }

    @Test
    void aRunThatHasTheDatabaseIsWaitedForByWhoHasPatience() {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        RunLock run = RunLock.onPostgres(database);
        CompletableFuture<RunLock> second =
                CompletableFuture.supplyAsync(() -> RunLock.onPostgres(database, Access.RUN.waiting(LONG)));
        freedWhileItWaits(run, second);
    }

    /** It is not refused for a while, and takes the lock when it is given back. */
    private static void freedWhileItWaits(RunLock first, CompletableFuture<RunLock> second) {
        Awaitility.await()
                .during(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(5))
                .until(() -> !second.isDone());
        first.close();
        second.orTimeout(20, TimeUnit.SECONDS).join().close();
    }
}
