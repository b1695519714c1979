package org.careerbenchmarks.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that holds what the CSV files of a case say: one file a table, named after it. */
final class GivenTables {

    /** Each table after those that it refers to. */
    private static final List<String> TABLES = List.of(
            "warehouse.reference_load",
            "warehouse.pilot_area",
            "warehouse.area",
            "warehouse.characteristic",
            "warehouse.wave",
            "warehouse.school",
            "warehouse.panel_school",
            "warehouse.headline_figure",
            "intake.submission",
            "intake.attempt",
            "intake.standing",
            "intake.finding",
            "warehouse.assessment",
            "warehouse.survey_question",
            "warehouse.survey_option",
            "warehouse.survey_count");

    /** Columns that hold text which may be empty without being absent. */
    private static final Set<String> EMPTY_TEXT = Set.of("sha256", "other_survey");

    private final JdbcClient database;
    private final Map<String, String> types = new HashMap<>();

    private GivenTables(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    static DataSource load(TestDatabase kind, String testCase) {
        DataSource source = kind.migrated();
        new WarehouseViews(source).rebuildIfChanged();
        GivenTables given = new GivenTables(source);
        given.learnTypes();
        TABLES.forEach(table -> given.loadTable(table, folder(testCase).resolve("given/" + table + ".csv")));
        return source;
    }

    static Path folder(String testCase) {
        return Path.of("src/test/resources/publish", testCase);
    }

    private void learnTypes() {
        database.sql(
                        """
                        select lower(table_schema) as s, lower(table_name) as t, lower(column_name) as c,
                            lower(data_type) as type
                        from information_schema.columns
                        where lower(table_schema) in ('warehouse', 'intake')
                        """)
                .query(row -> {
                    String column = row.getString("s") + "." + row.getString("t") + "." + row.getString("c");
                    types.put(column, row.getString("type"));
                });
    }

    private void loadTable(String table, Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> insert(table, row));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void insert(String table, NamedCsvRecord row) {
        List<String> columns = row.getHeader();
        String values = columns.stream()
                .map(column -> "cast(? as " + types.get(table + "." + column) + ")")
                .collect(Collectors.joining(", "));
        JdbcClient.StatementSpec statement =
                database.sql("insert into " + table + " (" + String.join(", ", columns) + ") values (" + values + ")");
        for (int index = 0; index < columns.size(); index++) {
            String field = row.getField(index);
            boolean absent = field.isEmpty() && !EMPTY_TEXT.contains(columns.get(index));
            statement = statement.param(index + 1, absent ? null : field);
        }
        statement.update();
    }
}
