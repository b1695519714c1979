package org.careerbenchmarks.jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.ChaseEntry.Refused;
import org.careerbenchmarks.jobs.WaveStanding.Coverage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom to ask for a return, and in which order. In the whole pilot every return weighs alike, so what tells schools
 * apart is their authority: with a answered characteristics there, m schools without an accepted return and c
 * characteristics asked, the bounds of late_return_bounds are 100 mc / (a + mc) points apart, of which each of the m
 * returns can still move 100 c / (a + mc). The larger comes first, then the school id.
 */
@Component
public final class Chase {

    /** Days are counted where the schools are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final String REGION = "";
    private static final int DECIMALS = 10;
    private static final Comparator<ChaseEntry> ORDER =
            Comparator.comparing(ChaseEntry::canMove).reversed().thenComparing(ChaseEntry::schoolId);

    private record Area(String wave, String areaCode) {}

    private record Return(String wave, String schoolId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Chase(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /** Every wave of the current edition, the first one first; none before there is an edition. */
    public List<WaveStanding> list() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Map<Area, BigDecimal> canMove = canMove();
        List<ChaseEntry> entries = entries(canMove);
        return jdbc.sql(
                        """
                        select wave, label, opens_on, due_on
                        from warehouse.wave
                        where wave in (select wave from published.return_coverage)
                        order by wave
                        """)
                .query((row, number) -> new WaveStanding(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        today,
                        canMove.getOrDefault(new Area(row.getString(1), REGION), BigDecimal.ZERO),
                        coverage(row.getString(1)),
                        ofWave(entries, row.getString(1))))
                .list();
    }

    private static List<ChaseEntry> ofWave(List<ChaseEntry> entries, String wave) {
        return entries.stream()
                .filter(each -> each.wave().equals(wave))
                .sorted(ORDER)
                .toList();
    }

    private List<Coverage> coverage(String wave) {
        return jdbc.sql(
                        """
                        select geographic_level, area_code, area_name, schools_expected, accepted, late, rejected,
                            outstanding, percent
                        from published.return_coverage
                        where wave = ?
                        order by geographic_level desc, area_name
                        """)
                .param(wave)
                .query((row, number) -> new Coverage(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getBigDecimal(9)))
                .list();
    }

    /** What one more return can move, by wave and area: 100 c / (a + mc). */
    private Map<Area, BigDecimal> canMove() {
        Map<Area, BigDecimal> points = new HashMap<>();
        jdbc.sql(
                        """
                        select v.wave, v.geographic_level, v.area_code, coalesce(s.answered_count, 0),
                            v.schools_expected - v.accepted, (
                                select count(*)
                                from store.asked_characteristic q
                                where q.edition = v.edition and q.wave = v.wave)
                        from store.return_coverage v
                        left join store.benchmark_status s
                            on s.edition = v.edition
                            and s.wave = v.wave
                            and s.geographic_level = v.geographic_level
                            and s.area_code = v.area_code
                            and s.benchmark = 'total'
                            and s.status = 'fully'
                        where v.edition = (select edition from store.current_edition)
                            and v.schools_expected > v.accepted
                        """)
                .query(row -> {
                    boolean isRegion = row.getString(2).equals("lep");
                    BigDecimal asked = BigDecimal.valueOf(row.getLong(6));
                    BigDecimal whole =
                            asked.multiply(BigDecimal.valueOf(row.getLong(5))).add(BigDecimal.valueOf(row.getLong(4)));
                    points.put(
                            new Area(row.getString(1), isRegion ? REGION : row.getString(3)),
                            whole.signum() == 0
                                    ? BigDecimal.ZERO
                                    : asked.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP));
                });
        return points;
    }

    private List<ChaseEntry> entries(Map<Area, BigDecimal> canMove) {
        Map<Return, Refused> refused = refused();
        return jdbc.sql(
                        """
                        select r.wave, r.school_id, r.school_name, r.area_code, coalesce(r.area_name, r.la_code),
                            r.standing, p.contact_email
                        from store.expected_return r
                        left join warehouse.panel_school p on p.school_id = r.school_id
                        where r.edition = (select edition from store.current_edition) and r.standing <> 'accepted'
                        """)
                .query((row, number) -> new ChaseEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(5),
                        row.getString(6),
                        canMove.getOrDefault(new Area(row.getString(1), row.getString(4)), BigDecimal.ZERO),
                        row.getString(7),
                        refused.get(new Return(row.getString(1), row.getString(2)))))
                .list();
    }

    /** The latest refused workbook of each school and wave. */
    private Map<Return, Refused> refused() {
        Map<Return, Refused> latest = new HashMap<>();
        jdbc.sql(
                        """
                        select t.wave, t.school_id, s.file, s.received_at, (
                            select string_agg(f.message, ' ' order by f.finding_no)
                            from intake.finding f
                            where f.submission_id = t.submission_id
                                and f.attempt = t.attempt
                                and f.treatment in ('reject_return', 'quarantine_file'))
                        from intake.standing t
                        join intake.submission s on s.submission_id = t.submission_id
                        where t.outcome = 'rejected' and t.wave is not null and t.school_id is not null
                        order by s.arrival, t.completed_on nulls first, s.sha256
                        """)
                .query(row -> {
                    latest.put(new Return(row.getString(1), row.getString(2)), refused(row));
                });
        return latest;
    }

    private static Refused refused(ResultSet row) throws SQLException {
        LocalDate receivedOn = row.getObject(4, LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(ZONE)
                .toLocalDate();
        return new Refused(row.getString(3), receivedOn, row.getString(5) == null ? "" : row.getString(5));
    }
}
