package org.careerbenchmarks.publish.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.publish.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The stored tables of an edition, written by hand: a report is made of these and of labels. */
final class ReportCase {

    private static final Instant PUBLISHED = Instant.parse("2020-08-01T06:30:00Z");
    private static final List<String> STATUSES = List.of("fully", "partially", "not");
    private static final String AREA = "E99000001";

    private final JdbcClient database;
    private final DataSource source;
    private int rows;

    private ReportCase(DataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    /** All rows are written in one transaction, which nobody needs to end: a commit for each would take long. */
    static ReportCase on(TestDatabase kind) {
        try {
            SingleConnectionDataSource one =
                    new SingleConnectionDataSource(kind.migrated().getConnection(), true);
            one.getConnection().setAutoCommit(false);
            return new ReportCase(one);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A wave whose answers to every benchmark are shared out as told, with two of 10 schools outstanding. */
    ReportCase withWave(String wave, int benchmarks, int fully) {
        run(
                "insert into warehouse.wave values (?, ?, '202021', 'v1', date '2020-06-01', date '2020-07-01',"
                        + " date '2020-09-01')",
                wave,
                "Wave " + wave.substring(0, 4));
        run(
                "insert into store.return_coverage values (1, ?, 'lep', ?, 'Region', 10, 8, 1, 1, 2, 80, ?)",
                wave,
                AREA,
                ++rows);
        run(
                "insert into store.return_coverage values (1, ?, 'local_authority', 'E1', 'Town', 10, 8, 1, 1, 2, 80, ?)",
                wave,
                ++rows);
        for (int benchmark = 1; benchmark <= benchmarks + 1; benchmark++) {
            String name = benchmark > benchmarks ? "total" : String.valueOf(benchmark);
            for (int status = 0; status < STATUSES.size(); status++) {
                int count = List.of(fully, 30, 50 - fully).get(status);
                addStatus(wave, name, STATUSES.get(status), count);
            }
        }
        return this;
    }

    private void addStatus(String wave, String benchmark, String status, int count) {
        double percent = 100.0 * count / 80;
        for (List<String> area : List.of(List.of("lep", AREA, "Region"), List.of("local_authority", "E1", "Town"))) {
            run(
                    "insert into store.benchmark_status values (1, ?, ?, ?, ?, ?, ?, ?, 80, ?, 8, 10, ?)",
                    wave,
                    area.get(0),
                    area.get(1),
                    area.get(2),
                    benchmark,
                    status,
                    count,
                    percent,
                    ++rows);
            run(
                    "insert into store.late_return_bounds values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)",
                    wave,
                    area.get(0),
                    area.get(1),
                    area.get(2),
                    benchmark,
                    status,
                    percent,
                    100.0 * count / 100,
                    100.0 * (count + 20) / 100,
                    ++rows);
        }
    }

    ReportCase withChange(String from, String to, String benchmark, String status, String points) {
        for (String panel : List.of("all", "matched")) {
            run(
                    "insert into store.benchmark_change values (1, ?, ?, ?, 'lep', ?, 'Region', ?, ?, 10.4, 20.5,"
                            + " cast(? as numeric(16, 10)), 8, ?, ?)",
                    from,
                    to,
                    panel,
                    AREA,
                    benchmark,
                    status,
                    points,
                    panel.equals("all") ? 8 : 7,
                    ++rows);
        }
        return this;
    }

    ReportCase withCharacteristic(String wave, int benchmark, String title, String text) {
        run(
                "insert into warehouse.characteristic values ('v1', ?, ?, ?, ?, ?)",
                benchmark + ".1",
                benchmark,
                title,
                text,
                ++rows);
        for (String status : STATUSES) {
            run(
                    "insert into store.characteristic_status values (1, ?, 'lep', ?, 'Region', ?, ?, ?, 3, 8, 37.5, ?)",
                    wave,
                    AREA,
                    String.valueOf(benchmark),
                    benchmark + ".1",
                    status,
                    ++rows);
        }
        return this;
    }

    /** A question with its options in their order, each chosen by so many of 20 who answered. */
    ReportCase withQuestion(String wave, String question, String type, List<String> options) {
        String survey = "leaders-" + wave;
        run(
                "insert into warehouse.survey_question values (?, ?, ?, ?, ?, ?)",
                survey,
                question,
                wave,
                ++rows,
                "What about " + question + "?",
                type);
        for (int index = 0; index < options.size(); index++) {
            String option = options.get(index);
            run(
                    "insert into warehouse.survey_option values (?, ?, ?, ?, ?, ?)",
                    survey,
                    question,
                    option,
                    index + 1,
                    "Label of " + option,
                    option.contains("_or_") ? "a b" : null);
            // Of up to five options together never more than answered.
            int count = options.size() < 5 ? 3 + 2 * index : 2 + index;
            run(
                    "insert into store.survey_response values (1, ?, ?, ?, ?, ?, 20, 4, 1, 25, ?, ?)",
                    survey,
                    wave,
                    question,
                    option,
                    count,
                    100.0 * count / 20,
                    ++rows);
        }
        return this;
    }

    ReportCase withSurveyChange(String question, String option, String points) {
        for (String panel : List.of("all", "matched")) {
            run(
                    "insert into store.survey_change values (1, '2019-07', '2020-07', ?, ?, ?, 35.2, 89.3,"
                            + " cast(? as numeric(16, 10)), 54, 56, ?)",
                    panel,
                    question,
                    option,
                    points,
                    ++rows);
        }
        return this;
    }

    ReportCase run(String statement, Object... values) {
        JdbcClient.StatementSpec prepared = database.sql(statement);
        for (int index = 0; index < values.length; index++) {
            prepared = prepared.param(index + 1, values[index]);
        }
        prepared.update();
        return this;
    }

    /** Writes the report of edition 1 and gives it as text. */
    String report(Path folder) {
        new Report(source).write(new Edition(1, PUBLISHED, 17, "digest", 8, 10), folder);
        try {
            return Files.readString(folder.resolve(Report.FILE));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
