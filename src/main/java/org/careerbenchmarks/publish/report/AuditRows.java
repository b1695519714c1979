package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of an edition that are about audits: the pilot area whole, of the authorities the totals. */
final class AuditRows {

    private static final String SHOWN = "(geographic_level = 'lep' or benchmark = 'total')";

    private final JdbcClient database;
    private final int edition;

    AuditRows(JdbcClient database, int edition) {
        this.database = database;
        this.edition = edition;
    }

    AuditTables read() {
        return new AuditTables(coverage(), figures(), changes(), characteristics(), averages());
    }

    private JdbcClient.StatementSpec rows(String columns, String table, String condition) {
        return database.sql("select " + columns + " from store." + table + " where edition = ? and " + condition
                        + " order by row_no")
                .param(edition);
    }

    private List<AuditTables.Coverage> coverage() {
        return rows(
                        "wave, geographic_level, area_code, area_name, schools_expected, accepted, rejected,"
                                + " outstanding, late, percent",
                        "return_coverage",
                        "1 = 1")
                .query((row, number) -> new AuditTables.Coverage(
                        row.getString("wave"),
                        row.getString("geographic_level").equals("lep"),
                        row.getString("area_code"),
                        row.getString("area_name"),
                        row.getLong("schools_expected"),
                        row.getLong("accepted"),
                        row.getLong("rejected"),
                        row.getLong("outstanding"),
                        row.getLong("late"),
                        row.getBigDecimal("percent")))
                .list();
    }

    private Map<AuditTables.Place, AuditTables.StatusFigure> figures() {
        Map<AuditTables.Place, AuditTables.Bounds> bounds = bounds();
        Map<AuditTables.Place, AuditTables.StatusFigure> figures = new LinkedHashMap<>();
        rows(
                        "wave, area_code, benchmark, status, characteristics_count, answered_count, percent,"
                                + " schools_count, schools_expected",
                        "benchmark_status",
                        SHOWN)
                .query(row -> {
                    AuditTables.Place place = place(row);
                    figures.put(
                            place,
                            new AuditTables.StatusFigure(
                                    row.getLong("characteristics_count"),
                                    row.getLong("answered_count"),
                                    row.getBigDecimal("percent"),
                                    row.getLong("schools_count"),
                                    row.getLong("schools_expected"),
                                    bounds.get(place)));
                });
        return figures;
    }

    private Map<AuditTables.Place, AuditTables.Bounds> bounds() {
        Map<AuditTables.Place, AuditTables.Bounds> bounds = new HashMap<>();
        rows(
                        "wave, area_code, benchmark, status, lowest_percent, highest_percent, is_settled",
                        "late_return_bounds",
                        SHOWN)
                .query(row -> {
                    BigDecimal lowest = row.getBigDecimal("lowest_percent");
                    BigDecimal highest = row.getBigDecimal("highest_percent");
                    bounds.put(place(row), new AuditTables.Bounds(lowest, highest, row.getBoolean("is_settled")));
                });
        return bounds;
    }

    private List<AuditTables.Change> changes() {
        return rows(
                        "from_wave, to_wave, panel, area_code, benchmark, status, from_percent, to_percent, change_pp,"
                                + " from_schools_count, to_schools_count",
                        "benchmark_change",
                        SHOWN)
                .query((row, number) -> new AuditTables.Change(
                        row.getString("from_wave"),
                        row.getString("to_wave"),
                        row.getString("panel"),
                        row.getString("area_code"),
                        row.getString("benchmark"),
                        status(row),
                        row.getBigDecimal("from_percent"),
                        row.getBigDecimal("to_percent"),
                        row.getBigDecimal("change_pp"),
                        row.getLong("from_schools_count"),
                        row.getLong("to_schools_count")))
                .list();
    }

    private List<AuditTables.CharacteristicFigure> characteristics() {
        return rows(
                        "wave, benchmark, ref, status, schools_count, answered_count, percent",
                        "characteristic_status",
                        "geographic_level = 'lep'")
                .query((row, number) -> new AuditTables.CharacteristicFigure(
                        row.getString("wave"),
                        row.getString("benchmark"),
                        row.getString("ref"),
                        status(row),
                        row.getLong("schools_count"),
                        row.getLong("answered_count"),
                        row.getBigDecimal("percent")))
                .list();
    }

    private List<AuditTables.Average> averages() {
        return rows("wave, status, schools_count, mean_per_school", "school_average", "geographic_level = 'lep'")
                .query((row, number) -> new AuditTables.Average(
                        row.getString("wave"),
                        status(row),
                        row.getLong("schools_count"),
                        row.getBigDecimal("mean_per_school")))
                .list();
    }

    private static AuditTables.Place place(ResultSet row) throws SQLException {
        return new AuditTables.Place(
                row.getString("wave"), row.getString("area_code"), row.getString("benchmark"), status(row));
    }

    private static Status status(ResultSet row) throws SQLException {
        String code = row.getString("status");
        return Arrays.stream(Status.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An edition has the status " + code + "."));
    }
}
