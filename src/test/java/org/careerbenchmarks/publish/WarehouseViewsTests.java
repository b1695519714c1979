package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class WarehouseViewsTests {

    private static final String EDITED = "update store.view_text set digest = 'of an older text' where name = ";

    @ParameterizedTest
    @EnumSource
    void every_published_column_is_there_in_order_and_commented(TestDatabase kind) throws SQLException {
        DataSource database = kind.migrated();

        new WarehouseViews(database).rebuildIfChanged();

        for (Mart mart : MartCatalogue.ofProgram().listPublished()) {
            List<String> expected = new ArrayList<>(mart.columns().stream()
                    .map(column -> column.name() + ": " + column.comment())
                    .toList());
            assertThat(described(database, "published", mart.name())).isEqualTo(expected);
            expected.add(0, "edition: Number of the edition.");
            assertThat(described(database, "editions", mart.name())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_column_of_a_stored_table_is_commented(TestDatabase kind) throws SQLException {
        DataSource database = kind.migrated();

        new WarehouseViews(database).rebuildIfChanged();

        for (Mart mart :
                MartCatalogue.ofProgram().list().stream().filter(Mart::isStored).toList()) {
            assertThat(columns(database, "store", mart.name()).values())
                    .containsAll(mart.columns().stream().map(Column::comment).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void views_are_left_alone_while_their_texts_stay(TestDatabase kind) throws SQLException {
        DataSource database = kind.migrated();
        WarehouseViews views = new WarehouseViews(database);
        views.rebuildIfChanged();
        execute(database, "comment on view published.headline is 'Touched by hand.'");
        execute(database, "comment on view published.submission is 'Touched by hand.'");
        execute(database, EDITED + "'submission'");
        execute(database, EDITED + "'everything'");

        views.rebuildIfChanged();

        assertThat(comment(database, "published", "headline")).isEqualTo("Touched by hand.");
        assertThat(comment(database, "published", "submission")).startsWith("One row a file");
    }

    @ParameterizedTest
    @EnumSource
    void changed_and_forgotten_views_are_replaced(TestDatabase kind) {
        DataSource database = kind.migrated();
        WarehouseViews views = new WarehouseViews(database);
        views.rebuildIfChanged();
        execute(database, "create view intermediate.of_before as select edition from store.edition");
        execute(database, "create view published.table_of_before as select edition from store.edition");
        execute(database, "insert into store.view_text values ('table_of_before', 'old')");
        execute(database, "update store.view_text set digest = 'old' where name <> 'table_of_before'");

        views.rebuildIfChanged();

        assertThat(names(database))
                .contains("intermediate.expected_return", "published.assessment", "store.assessment")
                .doesNotContain("intermediate.of_before", "published.table_of_before");
    }

    /** On H2, which keeps no comments on the columns of a view, the comment of the view tells of each column. */
    private static List<String> described(DataSource database, String schema, String view) throws SQLException {
        List<String> lines =
                List.of(Objects.requireNonNull(comment(database, schema, view)).split("\n"));
        List<String> described = new ArrayList<>();
        columns(database, schema, view).forEach((name, comment) -> {
            if (comment != null) {
                described.add(name + ": " + comment);
            } else if (name.equals("edition")) {
                described.add("edition: Number of the edition.");
            } else {
                lines.stream().filter(line -> line.startsWith(name + ": ")).forEach(described::add);
            }
        });
        return described;
    }

    private static Map<String, @Nullable String> columns(DataSource database, String schema, String table)
            throws SQLException {
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getColumns(null, cased(connection, schema), cased(connection, table), "%")) {
            while (rows.next()) {
                columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getString("REMARKS"));
            }
        }
        return columns;
    }

    private static String cased(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static @Nullable String comment(DataSource database, String schema, String view) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getTables(null, cased(connection, schema), cased(connection, view), null)) {
            rows.next();
            return rows.getString("REMARKS");
        }
    }

    private static List<String> names(DataSource database) {
        return JdbcClient.create(database)
                .sql("select lower(table_schema) || '.' || lower(table_name) from information_schema.views")
                .query(String.class)
                .list();
    }

    private static void execute(DataSource database, String statement) {
        JdbcClient.create(database).sql(statement).update();
    }
}
