package org.careerbenchmarks.operate.run;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the regional total of each wave moved from one edition to the next, each with its base. */
final class MovedTotals {

    private final JdbcClient jdbc;

    MovedTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code Year 1: 39 % fully achieved in 70 schools, 38 % in 61 before}; those that stayed are left out. */
    List<String> list(int edition) {
        return jdbc.sql(
                        """
                        select wave.label, now_.percent, now_.schools_count, before_.percent, before_.schools_count
                        from editions.benchmark_status now_
                        join warehouse.wave on wave.wave = now_.wave
                        left join editions.benchmark_status before_
                            on before_.edition = now_.edition - 1
                            and before_.wave = now_.wave
                            and before_.area_code = now_.area_code
                            and before_.benchmark = now_.benchmark
                            and before_.status = now_.status
                        where now_.edition = ? and now_.geographic_level = 'lep' and now_.benchmark = 'total'
                            and now_.status = 'fully'
                            and (before_.percent is null or before_.percent <> now_.percent
                                or before_.schools_count <> now_.schools_count)
                        order by now_.wave
                        """)
                .params(edition)
                .query((row, number) -> row.getString(1) + ": " + total(row.getBigDecimal(2), row.getInt(3))
                        + before(row.getBigDecimal(4), row.getInt(5)))
                .list();
    }

    private static String total(BigDecimal percent, int schools) {
        return Wording.percent(percent) + " fully achieved in " + Wording.count(schools, "school", "schools");
    }

    private static String before(@Nullable BigDecimal percent, int schools) {
        return percent == null
                ? ", the first figure of this wave"
                : ", " + Wording.percent(percent) + " in " + Wording.count(schools, "school", "schools") + " before";
    }
}
