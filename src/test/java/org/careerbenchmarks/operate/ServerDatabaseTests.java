package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The embedded databases of a server: its own one it keeps, the warehouse it leaves to others. */
class ServerDatabaseTests {

    private static final Function<DataSource, Integer> COUNT_ENTRIES =
            source -> new JdbcTemplate(source).queryForObject("select count(*) from ops.audit_entry", Integer.class);

    @TempDir
    private Path folder;

    private Places places;

    @BeforeEach
    void anEmptyFolder() {
        places = new Places(folder, folder, folder.resolve("data"));
    }

    @Test
    void aSecondServerIsRefusedUntilTheFirstHasEnded() {
        try (ServerDatabase first = ServerDatabase.open(places)) {
            assertThat(first.isShared()).isFalse();
            assertThatThrownBy(() -> ServerDatabase.open(places))
                    .isInstanceOf(RunRefused.class)
                    .hasMessage("Another server works with " + folder.resolve("data")
                            + "; end that one first, or name another folder with --data DIR.");
        }
        ServerDatabase.open(places).close();
    }

    @Test
    void whatTheClockworkKeepsIsThereAtTheNextStart() {
        String insert = "insert into qrtz_locks (sched_name, lock_name) values ('one', 'two')";
        try (ServerDatabase first = ServerDatabase.open(places)) {
            new JdbcTemplate(first.clockwork()).update(insert);
        }
        try (ServerDatabase second = ServerDatabase.open(places)) {
            assertThat(locks(second)).isEqualTo(1);
        }
    }

    @Test
    void tablesThatAKillLeftHalfMadeAreMadeAnew() {
        try (ServerDatabase first = ServerDatabase.open(places)) {
            JdbcTemplate jdbc = new JdbcTemplate(first.clockwork());
            jdbc.execute("drop table clockwork_is_ready");
            jdbc.execute("drop table qrtz_cron_triggers");
        }
        try (ServerDatabase second = ServerDatabase.open(places)) {
            assertThat(locks(second)).isZero();
            assertThat(new JdbcTemplate(second.clockwork())
                            .queryForObject("select count(*) from qrtz_cron_triggers", Integer.class))
                    .isZero();
        }
    }

    @Test
    void aWarehouseThatNobodyFilledIsNotMadeByAsking() {
        try (ServerDatabase server = ServerDatabase.open(places)) {
            assertThat(server.ask(COUNT_ENTRIES)).isEmpty();
            assertThat(server.stamp()).isEqualTo("none");
            assertThat(places.hasWarehouse()).isFalse();

            assertThat(server.askAfterWaiting(COUNT_ENTRIES)).isZero();
            assertThat(places.hasWarehouse()).isTrue();
            assertThat(server.ask(COUNT_ENTRIES)).contains(0);
        }
    }

    @Test
    void whileARunHasTheWarehouseNothingIsAskedAndNobodyWaits() {
        try (ServerDatabase server = ServerDatabase.open(places)) {
            server.askAfterWaiting(COUNT_ENTRIES);
            try (RunLock run = RunLock.onFile(places.lockFile(), Access.RUN.ofServer())) {
                assertThat(server.ask(COUNT_ENTRIES)).isEqualTo(Optional.empty());
                assertThat(run).isNotNull();
            }
            assertThat(server.ask(COUNT_ENTRIES)).contains(0);
        }
    }

    @Test
    void whoAsksGivesTheWarehouseBack() {
        try (ServerDatabase server = ServerDatabase.open(places)) {
            server.askAfterWaiting(COUNT_ENTRIES);
            assertThat(RunLock.holder(places.lockFile())).isEmpty();
            assertThatThrownBy(() -> server.ask(source -> {
                        throw new IllegalStateException("a defect of ours");
                    }))
                    .hasMessage("a defect of ours");
            assertThat(RunLock.holder(places.lockFile())).isEmpty();
        }
    }

    @Test
    void itsStampChangesWhenSomebodyWrote() {
        try (ServerDatabase server = ServerDatabase.open(places)) {
            server.askAfterWaiting(COUNT_ENTRIES);
            String before = server.stamp();
            assertThat(server.stamp()).isEqualTo(before);
            server.askAfterWaiting(source -> new JdbcTemplate(source)
                    .update("insert into ops.firing (firing, schedule, due_at, fired_at, server) values (1, 'nightly',"
                            + " timestamp '2026-11-29 02:30:00', timestamp '2026-11-29 02:30:00', 'one')"));
            assertThat(server.stamp()).isNotEqualTo(before);
        }
    }

    private static int locks(ServerDatabase server) {
        return new JdbcTemplate(server.clockwork()).queryForObject("select count(*) from qrtz_locks", Integer.class);
    }
}
