package org.careerbenchmarks.operate.run;

import static org.careerbenchmarks.operate.run.Wording.percent;
import static org.careerbenchmarks.operate.run.Wording.points;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the report: characteristics by benchmark in the latest wave, and their change since the one before. */
final class RegionalTable {

    private static final int TITLE = 52;

    private final JdbcClient jdbc;

    RegionalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record WaveSchools(String wave, String label, int accepted) {}

    void print(PrintStream out) {
        List<WaveSchools> waves = jdbc.sql(
                        """
                        select distinct status.wave, wave.label, status.schools_count
                        from published.benchmark_status status
                        join warehouse.wave on wave.wave = status.wave
                        where status.geographic_level = 'lep' and status.benchmark = 'total'
                        order by status.wave desc
                        """)
                .query((row, number) -> new WaveSchools(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
        if (waves.isEmpty()) {
            out.println("No return is accepted yet, so there is no table to show.");
            return;
        }
        WaveSchools latest = waves.get(0);
        boolean hasEarlier = waves.size() > 1;
        out.printf("%s, %s (%s, %s)", area(), latest.label(), latest.wave(), schools(latest));
        if (hasEarlier) {
            out.print("; change in percentage points since " + waves.get(1).label() + " ("
                    + waves.get(1).wave() + "), " + matched(waves.get(1).wave(), latest.wave()));
        }
        out.println();
        out.println();
        printRows(out, latest.wave(), hasEarlier ? waves.get(1).wave() : "");
        out.println();
        for (int back = waves.size() - 1; back >= 0; back--) {
            WaveSchools wave = waves.get(back);
            BigDecimal fully = percents(wave.wave()).get("total").get(Status.FULLY.code());
            out.printf(
                    "Fully achieved, all benchmarks, %s: %s of the characteristics of %s%n",
                    wave.label(), percent(fully), schools(wave));
        }
    }

    private void printRows(PrintStream out, String wave, String earlier) {
        Map<String, Map<String, BigDecimal>> levels = percents(wave);
        Map<String, Map<String, BigDecimal>> changes = changes(earlier, wave);
        Map<String, String> titles = titles(wave);
        out.printf("%-" + TITLE + "s", "");
        for (Status status : Status.values()) {
            out.printf("%20s", status.label());
        }
        out.println();
        levels.forEach((benchmark, byStatus) -> {
            out.printf("%-" + TITLE + "s", titles.get(benchmark));
            for (Status status : Status.values()) {
                BigDecimal change = changes.getOrDefault(benchmark, Map.of()).get(status.code());
                out.printf("%14s %5s", percent(byStatus.get(status.code())), change == null ? "" : points(change));
            }
            out.println();
        });
    }

    private String area() {
        return jdbc.sql("select area_name from warehouse.pilot_area")
                .query(String.class)
                .single();
    }

    /** The base of the changes. */
    private String matched(String from, String to) {
        List<Integer> schools = jdbc.sql(
                        """
                        select to_schools_count from published.benchmark_change
                        where geographic_level = 'lep' and panel = 'matched' and benchmark = 'total'
                            and status = 'fully' and from_wave = ? and to_wave = ?
                        """)
                .params(from, to)
                .query(Integer.class)
                .list();
        return schools.isEmpty()
                ? "no school is accepted in both"
                : Wording.count(schools.get(0), "school", "schools") + " accepted in both";
    }

    private static String schools(WaveSchools wave) {
        return Wording.count(wave.accepted(), "school", "schools");
    }

    private Map<String, Map<String, BigDecimal>> percents(String wave) {
        return byBenchmarkAndStatus(
                """
                select benchmark, status, percent from published.benchmark_status
                where geographic_level = 'lep' and wave = ?
                """,
                wave);
    }

    private Map<String, Map<String, BigDecimal>> changes(String from, String to) {
        return byBenchmarkAndStatus(
                """
                select benchmark, status, change_pp from published.benchmark_change
                where geographic_level = 'lep' and panel = 'matched' and from_wave = ? and to_wave = ?
                """,
                from,
                to);
    }

    private Map<String, Map<String, BigDecimal>> byBenchmarkAndStatus(String sql, Object... parameters) {
        Map<String, Map<String, BigDecimal>> found = new LinkedHashMap<>();
        jdbc.sql(sql + " order by case when benchmark = 'total' then 1 else 0 end,"
                        + " cast(case when benchmark = 'total' then '0' else benchmark end as integer)")
                .params(parameters)
                .query(row -> {
                    found.computeIfAbsent(row.getString(1), benchmark -> new HashMap<>())
                            .put(row.getString(2), row.getBigDecimal(3));
                });
        return found;
    }

    private Map<String, String> titles(String wave) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct benchmark, benchmark_title
                        from warehouse.characteristic
                        join warehouse.wave on wave.framework_version = characteristic.framework_version
                        where wave.wave = ?
                        """)
                .params(wave)
                .query(row -> {
                    titles.put(row.getString(1), row.getString(1) + "  " + row.getString(2));
                });
        titles.put("total", "All benchmarks");
        return titles;
    }
}
