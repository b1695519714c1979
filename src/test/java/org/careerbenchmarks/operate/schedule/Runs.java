package org.careerbenchmarks.operate.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history of runs, filled by hand. */
final class Runs {

    private final JdbcTemplate jdbc;
    private int number;

    Runs(DataSource source) {
        jdbc = new JdbcTemplate(source);
    }

    /** A run of the nightly job that was done. */
    void done(String began, String ended) {
        add("nightly", "COMPLETED", began, ended);
    }

    /**
     * @param ended null while it goes on
     */
    void add(String job, String status, String began, @Nullable String ended) {
        number++;
        jdbc.update("insert into batch_job_instance values (?, 0, ?, ?)", number, job, "key " + number);
        jdbc.update(
                "insert into batch_job_execution (job_execution_id, job_instance_id, create_time, start_time, end_time,"
                        + " status) values (?, ?, ?, ?, ?, ?)",
                number,
                number,
                utc(began),
                utc(began),
                ended == null ? null : utc(ended),
                status);
    }

    private static LocalDateTime utc(String time) {
        return LocalDateTime.ofInstant(Instant.parse(time), ZoneOffset.UTC);
    }
}
