package org.careerbenchmarks.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the whole pilot stands, in the few figures that somebody watches from afar. Cheap enough to be asked every few
 * seconds.
 *
 * @param at when it was looked at
 * @param waves the returns of each wave in the current edition, the first wave first; empty before the first edition
 * @param openQueries findings that schools have neither amended nor explained, of current submissions
 * @param lastGoodLoad when the last run ended that took in what had come and was completed; null before the first
 * @param edition the current edition; 0 before the first
 * @param publishedAt when it was published; null before the first
 * @param runs how many runs there are of each status, such as {@code completed}
 */
public record Glance(
        Instant at,
        List<Wave> waves,
        long openQueries,
        @Nullable Instant lastGoodLoad,
        int edition,
        @Nullable Instant publishedAt,
        Map<String, Long> runs) {

    /** The returns of one wave over the whole pilot area; late are some of the accepted. */
    public record Wave(String wave, long expected, long accepted, long rejected, long outstanding, long late) {}

    public Glance {
        waves = List.copyOf(waves);
    }

    public static Glance of(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        Optional<Edition> current = new Editions(database).findCurrent();
        return new Glance(
                clock.instant(),
                waves(jdbc),
                openQueries(database, List.of()),
                lastGoodLoad(jdbc),
                current.map(Edition::edition).orElse(0),
                current.map(Edition::publishedAt).orElse(null),
                runs(jdbc));
    }

    /** How old the figures are at most: nothing that came since is in them. Empty before the first run. */
    public Optional<Duration> sinceLastGoodLoad() {
        return Optional.ofNullable(lastGoodLoad).map(then -> Duration.between(then, at));
    }

    private static List<Wave> waves(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select wave, schools_expected, accepted, rejected, outstanding, late
                        from store.return_coverage
                        join store.current_edition on current_edition.edition = return_coverage.edition
                        where geographic_level = 'lep'
                        order by wave
                        """)
                .query(Glance::wave)
                .list();
    }

    private static Wave wave(ResultSet row, int number) throws SQLException {
        return new Wave(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    /** Queries that nobody has answered; of some waves alone, where any are named. */
    public static long openQueries(DataSource database, Collection<String> waves) {
        return openQueries(JdbcClient.create(database)).entrySet().stream()
                .filter(each -> waves.isEmpty() || waves.contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** By wave; those of surveys are under none. */
    private static Map<String, Long> openQueries(JdbcClient jdbc) {
        Map<String, Long> queries = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select coalesce(standing.wave, ''), count(*)
                        from intake.standing
                        join intake.finding
                            on finding.submission_id = standing.submission_id
                            and (finding.attempt = standing.attempt or finding.attempt = 0)
                        where standing.is_current
                            and finding.treatment = 'query'
                            and not exists (
                                select 1
                                from intake.closed_query closed
                                where closed.submission_id = finding.submission_id
                                    and closed.attempt = finding.attempt
                                    and closed.finding_no = finding.finding_no)
                        group by standing.wave
                        """)
                .query(row -> {
                    queries.put(row.getString(1), row.getLong(2));
                });
        return queries;
    }

    private static @Nullable Instant lastGoodLoad(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select max(execution.end_time)
                        from batch_job_execution execution
                        join batch_job_instance instance on instance.job_instance_id = execution.job_instance_id
                        where execution.status = 'COMPLETED' and instance.job_name in (?, ?)
                        having max(execution.end_time) is not null
                        """)
                .params(NightlyJob.NAME, RerunJob.NAME)
                .query(LocalDateTime.class)
                .optional()
                .map(utc -> utc.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }

    private static Map<String, Long> runs(JdbcClient jdbc) {
        Map<String, Long> runs = new LinkedHashMap<>();
        jdbc.sql("select status, count(*) from batch_job_execution group by status order by status")
                .query(row -> {
                    runs.put(row.getString(1).toLowerCase(Locale.ROOT), row.getLong(2));
                });
        return runs;
    }
}
