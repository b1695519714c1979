package org.careerbenchmarks.operate.cli;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.Agreement;
import org.careerbenchmarks.operate.run.Printable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A figure that a report printed, beside that of the current edition.
 *
 * @param about what it is about: subject, measure, benchmark and category
 * @param wave the wave, or the later wave of a change; empty where it is of none
 * @param printed as it was printed, without sign for a gain
 * @param printedBase what the report says of its base, empty where it says nothing
 * @param rule how ours must agree
 * @param ours our figure, unrounded, or null where we have none
 * @param displayed our figure as a report would print it, or null where we have none
 * @param base what our figure is of
 */
record PrintedFigure(
        String figure,
        String subject,
        String about,
        String wave,
        String unit,
        String printed,
        String printedBase,
        String rule,
        @Nullable BigDecimal ours,
        @Nullable String displayed,
        long base) {

    static List<PrintedFigure> list(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select f.figure, f.subject, f.measure, f.wave, f.from_wave, f.benchmark, f.category, f.unit,
                            f.printed_value, f.printed_base, f.rule, h."value", h.displayed, h.base
                        from warehouse.headline_figure f
                        left join published.headline h on h.figure = f.figure
                        order by f.figure_position
                        """)
                .query(PrintedFigure::read)
                .list();
    }

    private static PrintedFigure read(ResultSet row, int number) throws SQLException {
        String benchmark = row.getString("benchmark");
        String words = Stream.of(
                        row.getString("measure"),
                        benchmark == null || benchmark.equals("all") ? null : "benchmark " + benchmark,
                        row.getString("category"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new PrintedFigure(
                row.getString("figure"),
                row.getString("subject"),
                Printable.of(words),
                Objects.requireNonNullElse(row.getString("wave"), ""),
                row.getString("unit"),
                row.getString("printed_value"),
                Objects.requireNonNullElse(row.getString("printed_base"), ""),
                row.getString("rule"),
                row.getBigDecimal("value"),
                row.getString("displayed"),
                row.getLong("base"));
    }

    boolean agrees() {
        return ours != null
                && displayed != null
                && Agreement.holds(rule, new BigDecimal(printed), ours, new BigDecimal(displayed));
    }

    boolean isWholePercent() {
        return unit.equals("%") && printed.matches("[0-9]{1,3}");
    }

    /** One line for people. */
    String line() {
        String gain = unit.equals("pp") && !printed.startsWith("-") ? "+" : "";
        return "%-5s %-7s %-55s %8s %8s %-8s %6s  %s"
                .formatted(
                        figure,
                        wave,
                        about,
                        gain + printed,
                        displayed == null ? "-" : displayed,
                        unit.length() > 8 ? "" : unit,
                        displayed == null ? "" : base,
                        remark())
                .stripTrailing();
    }

    private String remark() {
        if (displayed == null) {
            return "DIFFERS: the current edition has no such figure";
        }
        if (!agrees()) {
            return "DIFFERS (" + rule + ")";
        }
        boolean isSame = new BigDecimal(displayed).compareTo(new BigDecimal(printed)) == 0;
        return isSame ? "" : "agrees (" + rule + ")";
    }
}
