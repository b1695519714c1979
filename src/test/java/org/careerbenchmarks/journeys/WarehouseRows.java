package org.careerbenchmarks.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Everything that a journey's database holds, to see whether a command left anything behind. */
final class WarehouseRows {

    private WarehouseRows() {}

    /** The rows of every table, as text in a fixed order. */
    static Map<String, List<String>> of(Journey journey) {
        // On one connection: the file of an embedded database is opened with the first and closed with the last.
        ConnectionCallback<Map<String, List<String>>> all =
                connection -> of(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        return new JdbcTemplate(database(journey)).execute(all);
    }

    private static Map<String, List<String>> of(JdbcTemplate jdbc) {
        List<String> tables = jdbc.queryForList(
                """
                select '"' || table_schema || '"."' || table_name || '"'
                from information_schema.tables
                where table_type = 'BASE TABLE' and lower(table_schema) not in ('information_schema', 'pg_catalog')
                """,
                String.class);
        Map<String, List<String>> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, of(jdbc, table)));
        return rows;
    }

    private static List<String> of(JdbcTemplate jdbc, String table) {
        List<String> texts = new ArrayList<>(jdbc.query("select * from " + table, (row, number) -> {
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int column = 0; column < values.length; column++) {
                values[column] = row.getString(column + 1);
            }
            return Arrays.toString(values);
        }));
        texts.sort(null);
        return texts;
    }

    /** The rows of one table, called {@code schema.table}. */
    static List<String> of(Journey journey, String table) {
        return of(new JdbcTemplate(database(journey)), table);
    }

    /** The database of a journey, for what no command does. */
    static DataSource database(Journey journey) {
        String service = journey.environment().get("SPRING_DATASOURCE_URL");
        Path embedded = journey.data().resolve("warehouse").toAbsolutePath();
        return service == null
                ? new DriverManagerDataSource("jdbc:h2:file:" + embedded, "sa", "")
                : new DriverManagerDataSource(service, journey.environment().get("SPRING_DATASOURCE_USERNAME"), "");
    }

    /** One column of an answer, as text. */
    static List<String> column(Journey journey, String query) {
        return new JdbcTemplate(database(journey)).query(query, (row, number) -> row.getString(1));
    }
}
