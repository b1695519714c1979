package org.careerbenchmarks.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The audits of an edition: those written as SQL, and those that the descriptions of the marts call for. */
final class Audits {

    private static final int ROWS_SHOWN = 5;

    private final NamedParameterJdbcTemplate database;
    private final SqlText texts;

    Audits(JdbcTemplate database, SqlText texts) {
        JdbcTemplate firstRows = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        firstRows.setMaxRows(ROWS_SHOWN);
        this.database = new NamedParameterJdbcTemplate(firstRows);
        this.texts = texts;
    }

    /** Runs them all. */
    void verify(int edition) {
        BuildOrder.read().audits().forEach(name -> verify(name, texts.get("audits", name), edition));
        for (Mart mart : MartCatalogue.ofProgram().list()) {
            if (mart.kind() == Mart.Kind.TABLE) {
                verify("unique grain of " + mart.name(), repeated(mart), edition);
                verify("values of " + mart.name(), unfit(mart), edition);
            }
        }
    }

    private void verify(String audit, String query, int edition) {
        List<Map<String, Object>> offenders = database.queryForList(query, Map.of("edition", edition));
        if (!offenders.isEmpty()) {
            throw new AuditFailed(
                    audit, offenders.stream().map(Audits::describe).toList());
        }
    }

    private static String repeated(Mart mart) {
        String grain = String.join(", ", mart.grain());
        return "select " + grain + ", count(*) as times from store." + mart.name()
                + " where edition = :edition group by " + grain + " having count(*) > 1 order by " + grain;
    }

    private static String unfit(Mart mart) {
        String conditions = mart.columns().stream()
                .map(Audits::unfit)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" or "));
        return "select " + mart.columnList() + " from store." + mart.name() + " where edition = :edition and ("
                + conditions + ") order by row_no";
    }

    private static String unfit(Column column) {
        String missing = column.isNullable() ? "" : column.identifier() + " is null";
        if (column.accepted().isEmpty()) {
            return missing;
        }
        String other = column.identifier() + " not in ('" + String.join("', '", column.accepted()) + "')";
        return missing.isEmpty() ? other : missing + " or " + other;
    }

    private static String describe(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(field -> field.getKey().toLowerCase(Locale.ROOT) + " " + field.getValue())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
