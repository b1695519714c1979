package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** New tables for the embedded database, whenever the program was killed. */
class EmbeddedFileTests {

    @TempDir
    private Path folder;

    @Test
    void theFileIsMadeWithAllTables() throws IOException {
        try (var database = new EmbeddedFile(folder.resolve("data/warehouse")).open()) {
            assertThat(new WarehouseSchema(database, "h2").needsMigration()).isFalse();
        }
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**before-migration*");
    }

    @Test
    void whatAKilledFirstMigrationLeftIsForgotten() throws IOException {
        Files.writeString(folder.resolve("warehouse.mv.db"), "half a database");
        Files.createFile(folder.resolve("warehouse-before-migration.mv.db"));

        try (var database = new EmbeddedFile(folder.resolve("warehouse")).open()) {
            assertThat(new WarehouseSchema(database, "h2").isThere()).isTrue();
        }
    }

    @Test
    void afterAKilledUpgradeTheFileIsAsItWasBefore() throws IOException {
        setArrival(17);
        Files.copy(folder.resolve("warehouse.mv.db"), folder.resolve("warehouse-before-migration.mv.db"));
        Files.writeString(folder.resolve("warehouse.mv.db"), "half a database");

        assertThat(arrival()).isEqualTo(17);
    }

    @Test
    void anUpgradeKeepsWhatIsThere() throws IOException {
        JdbcDataSource before = new JdbcDataSource();
        before.setUrl("jdbc:h2:file:" + folder.resolve("warehouse"));
        before.setUser("sa");
        Flyway.configure()
                .dataSource(before)
                .locations("classpath:warehouse/migrations/both", "classpath:warehouse/migrations/h2")
                .target("6")
                .load()
                .migrate();
        new JdbcTemplate(before).update("update intake.arrival set arrival = 17");

        assertThat(arrival()).isEqualTo(17);
        try (var database = new EmbeddedFile(folder.resolve("warehouse")).open()) {
            assertThat(new JdbcTemplate(database).queryForList("select * from ops.stop_request"))
                    .isEmpty();
        }
    }

    private void setArrival(int number) throws IOException {
        try (var database = new EmbeddedFile(folder.resolve("warehouse")).open()) {
            new JdbcTemplate(database).update("update intake.arrival set arrival = ?", number);
        }
    }

    private int arrival() throws IOException {
        try (var database = new EmbeddedFile(folder.resolve("warehouse")).open()) {
            return new JdbcTemplate(database).queryForObject("select arrival from intake.arrival", Integer.class);
        }
    }
}
