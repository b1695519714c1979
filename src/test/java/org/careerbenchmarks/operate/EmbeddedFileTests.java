package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** New tables for the embedded database, whenever the program was killed. */
class EmbeddedFileTests {

    @TempDir
    private Path folder;

    @Test
    void theFileIsMadeWithAllTables() throws IOException {
        EmbeddedFile file = new EmbeddedFile(folder.resolve("data/warehouse"));
        assertThat(file.isThere()).isFalse();

        file.migrate();

        assertThat(file.isThere()).isTrue();
        try (var database = connections(file).pool()) {
            assertThat(new WarehouseSchema(database, "h2").needsMigration()).isFalse();
        }
    }

    @Test
    void whatAKilledMigrationLeftIsForgotten() throws IOException {
        EmbeddedFile file = new EmbeddedFile(folder.resolve("warehouse"));
        Files.writeString(folder.resolve("warehouse-next.mv.db"), "half a database");

        file.migrate();

        assertThat(folder.resolve("warehouse-next.mv.db")).doesNotExist();
        try (var database = connections(file).pool()) {
            assertThat(new WarehouseSchema(database, "h2").isThere()).isTrue();
        }
    }

    @Test
    void anUpgradeKeepsWhatIsThere() throws IOException {
        EmbeddedFile file = new EmbeddedFile(folder.resolve("warehouse"));
        file.migrate();
        try (var database = connections(file).pool()) {
            new JdbcTemplate(database).update("update intake.arrival set arrival = 17");
        }

        file.migrate();

        try (var database = connections(file).pool()) {
            assertThat(new JdbcTemplate(database).queryForObject("select arrival from intake.arrival", Integer.class))
                    .isEqualTo(17);
        }
    }

    private static Connections connections(EmbeddedFile file) {
        return new Connections(file.url(), "sa", "");
    }
}
