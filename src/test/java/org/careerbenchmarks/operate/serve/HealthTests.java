package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks.jobs.Glance;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.ServerDatabase;
import org.careerbenchmarks.operate.notify.Channels;
import org.careerbenchmarks.operate.schedule.Deadlines;
import org.careerbenchmarks.operate.schedule.Declared;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/** What health says of the deadlines and of the warehouse: down with a reason, and up again when it is gone. */
class HealthTests {

    private final TestClock clock = new TestClock("2026-11-28T12:00:00Z");
    private final Schedule nightly = Scheduled.daily(LocalTime.of(2, 30), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ServerDatabase database;
    private Pulse pulse;

    @BeforeEach
    void open() {
        database = ServerDatabase.open(new Places(folder, folder, folder.resolve("data")));
        pulse = new Pulse(database, new Deadlines(List.of(nightly), clock), Channels.none(), clock);
    }

    @AfterEach
    void close() {
        pulse.close();
        database.close();
    }

    private Health deadlines() {
        return new ServerHealth().deadlines(pulse).health();
    }

    private Health warehouse() {
        return new ServerHealth().warehouse(pulse).health();
    }

    private void inTheWarehouse(Consumer<DataSource> writing) {
        database.askAfterWaiting(source -> {
            writing.accept(source);
            return true;
        });
        pulse.beat();
    }

    @Test
    void beforeAnythingIsThereAllIsWell() {
        pulse.beat();

        assertThat(deadlines()).isEqualTo(Health.up().build());
        assertThat(warehouse()).isEqualTo(Health.up().build());
        assertThat(folder.resolve("data").resolve("warehouse.mv.db")).doesNotExist();
    }

    @Test
    void aMissedDeadlineIsDownUntilTheRunIsDone() {
        inTheWarehouse(source -> new Declared(source, clock).replace(List.of(nightly)));
        assertThat(deadlines()).isEqualTo(Health.up().build());

        // Nobody wrote anything since: the clock alone makes it so.
        clock.set("2026-11-29T06:00:00Z");
        assertThat(deadlines().getStatus()).isEqualTo(Status.DOWN);
        assertThat(deadlines().getDetails())
                .isEqualTo(Map.of(
                        "nightly",
                        "nightly was due on Sun 29 Nov 02:30 and had to be done by Sun 29 Nov 06:00, and no run of it is"
                                + " done."));

        inTheWarehouse(HealthTests::addARun);
        assertThat(deadlines().getStatus()).isEqualTo(Status.UP);
        assertThat(deadlines().getDetails())
                .isEqualTo(Map.of(
                        "nightly",
                        "nightly was due on Sun 29 Nov 02:30 and had to be done by Sun 29 Nov 06:00; it was done"
                                + " later."));
        assertThat(warehouse()).isEqualTo(Health.up().build());
    }

    @Test
    void aWarehouseThatCannotBeOpenedIsDownUntilItCan() throws Exception {
        Path file = folder.resolve("data").resolve("warehouse.mv.db");
        Files.writeString(file, "no database");
        pulse.beat();

        assertThat(warehouse().getStatus()).isEqualTo(Status.DOWN);
        assertThat(warehouse().getDetails().get("fault")).asString().contains("warehouse.mv.db");

        Files.delete(file);
        pulse.beat();
        assertThat(warehouse()).isEqualTo(Health.up().build());
    }

    @Test
    void itLooksAgainSoonWhereItMetARun() {
        inTheWarehouse(HealthTests::addARun);
        Glance before = pulse.glance();
        clock.set("2026-11-29T06:00:00Z");

        Duration pause = database.askAfterWaiting(run -> pulse.beat());
        assertThat(pause).isEqualTo(Duration.ofSeconds(1));
        assertThat(pulse.glance()).isSameAs(before);

        assertThat(pulse.beat()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pulse.glance()).isNotSameAs(before);
    }

    private static void addARun(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.update("insert into batch_job_instance values (1, 0, 'nightly', 'key')");
        jdbc.update("insert into batch_job_execution (job_execution_id, job_instance_id, create_time, start_time,"
                + " end_time, status) values (1, 1, timestamp '2026-11-29 06:10:00', timestamp '2026-11-29 06:10:00',"
                + " timestamp '2026-11-29 06:20:00', 'COMPLETED')");
    }
}
