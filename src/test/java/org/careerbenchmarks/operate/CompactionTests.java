package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The file of the embedded database becomes small again, and holds what it held. */
class CompactionTests {

    private static final int ROWS = 40_000;

    @TempDir
    private Path data;

    @Test
    void whatDeletedRowsHeldIsGivenBack() throws IOException {
        Places places = new Places(data, data, data);
        Compaction.Sizes sizes;
        try (HikariDataSource database = places.embedded().open()) {
            fillAndEmpty(database);

            sizes = Compaction.of(places).orElseThrow();
        }

        assertThat(sizes.before()).isGreaterThan(8_000_000);
        assertThat(sizes.after()).isLessThan(sizes.before() / 4);
        assertThat(Files.size(data.resolve("warehouse.mv.db"))).isEqualTo(sizes.after());
        assertThat(data).isDirectoryNotContaining("glob:**empFile").isDirectoryNotContaining("glob:**trace.db");
        assertThat(rows()).isEqualTo(7);
    }

    @Test
    void whatAKilledCompactionLeftIsInNobodysWay() throws IOException {
        Places places = new Places(data, data, data);
        try (HikariDataSource database = places.embedded().open()) {
            fillAndEmpty(database);
        }
        Files.writeString(data.resolve("warehouse.mv.db.tempFile"), "half a database");

        assertThat(rows()).isEqualTo(7);
        assertThat(data.resolve("warehouse.mv.db.tempFile")).doesNotExist();
    }

    private static void fillAndEmpty(HikariDataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("delete from ops.stop_request");
        jdbc.execute("create table ops.filling (number integer primary key, filling varchar)");
        jdbc.update(
                "insert into ops.filling select x, repeat(cast(random_uuid() as varchar), 10) from system_range(1, ?)",
                ROWS);
        jdbc.update("delete from ops.filling where number > 7");
    }

    private int rows() throws IOException {
        try (HikariDataSource database = new Places(data, data, data).embedded().open()) {
            return new JdbcTemplate(database).queryForObject("select count(*) from ops.filling", Integer.class);
        }
    }
}
