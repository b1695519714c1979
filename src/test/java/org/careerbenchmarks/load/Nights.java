package org.careerbenchmarks.load;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Explanation;
import org.careerbenchmarks.model.reference.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger to which the schools of {@link TestReference} send returns, night after night. */
final class Nights {

    private static final Instant NOW = Instant.parse("2020-08-01T06:30:00Z");

    private final DataSource source;
    private final JdbcClient jdbc;
    private int submissions;

    private Nights(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    static Nights on(TestDatabase kind) {
        Nights nights = new Nights(kind.migrated());
        nights.explained();
        return nights;
    }

    DataSource source() {
        return source;
    }

    /** What {@code explanations.csv} has from now on. */
    void explained(Explanation... explanations) {
        Reference all = TestReference.reference();
        Reference read = new Reference(
                all.frameworks(),
                all.waves(),
                all.areas(),
                all.schools(),
                all.links(),
                all.panel(),
                all.panelUrns(),
                all.headlines(),
                List.of(explanations),
                all.surveys(),
                String.valueOf(List.of(explanations).hashCode()));
        inOneGo(() -> new ReferenceTables(source).replace(read, "E37000025", "North East", NOW));
    }

    /** A night in which these arrive together: returns are stored and settled, and the arrival is closed. */
    void arrive(Sent... together) {
        inOneGo(() -> {
            for (Sent each : together) {
                store("returns/" + (submissions + 1) + ".xlsx", each.verdict());
            }
            settle();
            new Settle(source).closeArrival();
        });
    }

    /** A night in which these exports arrive together. */
    void arrive(SentExport... together) {
        inOneGo(() -> {
            for (SentExport each : together) {
                store(each.file().replace("export", String.valueOf(submissions + 1)), each.verdict());
            }
            settle();
            new Settle(source).closeArrival();
        });
    }

    /** What a survey asks from now on; of a group the members are named: {@code good_or_better=very_good good}. */
    void asking(String survey, String question, String type, String... options) {
        String wave = survey.substring(survey.length() - TestReference.BASELINE.length());
        jdbc.sql("insert into warehouse.survey_question values (?, ?, ?, 1, ?, ?)")
                .params(survey, question, wave, question, type)
                .update();
        for (int i = 0; i < options.length; i++) {
            String[] parts = options[i].split("=");
            jdbc.sql("insert into warehouse.survey_option values (?, ?, ?, ?, ?, ?)")
                    .params(survey, question, parts[0], i + 1, parts[0], parts.length > 1 ? parts[1] : null)
                    .update();
        }
    }

    /** A file that is nobody's return arrives by itself. */
    void arriveUnattributed(String file, Verdict verdict) {
        inOneGo(() -> {
            store(file, verdict);
            settle();
            new Settle(source).closeArrival();
        });
    }

    private void inOneGo(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> work.run());
    }

    void store(String file, Verdict verdict) {
        int id = ++submissions;
        jdbc.sql(
                        """
                        insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival,
                            state, survey, attempt)
                        select ?, ?, ?, 1000, 'stamp', timestamp '2020-08-01 06:30:00', arrival, 'registered', ?, 0
                        from intake.arrival
                        """)
                .params(
                        id,
                        file,
                        "%064x".formatted(id),
                        verdict.responses() == null ? null : verdict.responses().survey())
                .update();
        TakenIn taken = new TakenIn(new Registered(id, file, "%064x".formatted(id), 1000, 1), verdict);
        new Warehouse(source, "digest").store(List.of(taken), 1);
    }

    /** A file that holds the bytes of an earlier one, which is given the name that it had. */
    void sameBytesAgain(int submission, String name) {
        jdbc.sql("update intake.submission set file = ? where submission_id = ?")
                .params(name, submission)
                .update();
        jdbc.sql(
                        """
                        insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival,
                            state, set_aside_as, attempt)
                        select ?, 'copy.xlsx', sha256, bytes, stamp, received_at, arrival, 'set_aside', 'duplicate', 0
                        from intake.submission
                        where submission_id = ?
                        """)
                .params(++submissions, submission)
                .update();
        settle();
    }

    void settle() {
        new Settle(source).run();
    }

    /** The submissions, counted from 1, in which a check found something, with the place it names. */
    List<String> findings(String rule) {
        return jdbc.sql(
                        """
                        select submission_id || coalesce(' ' || sheet || '!' || cell || ' ' || ref, '')
                        from intake.finding
                        where rule = ?
                        order by submission_id, finding_no
                        """)
                .params(rule)
                .query(String.class)
                .list();
    }

    List<Map<String, Object>> rows(String query) {
        return jdbc.sql(query).query().listOfRows();
    }

    List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    List<String> messages(String rule) {
        return jdbc.sql("select message from intake.finding where rule = ? order by message")
                .params(rule)
                .query(String.class)
                .list();
    }

    Outcome outcome(int submission) {
        return Outcome.valueOf(jdbc.sql("select upper(outcome) from intake.standing where submission_id = ?")
                .params(submission)
                .query(String.class)
                .single());
    }

    /** The submissions with a query that is closed, and how. */
    List<String> closed() {
        return texts(
                """
                select closed.submission_id || ' ' || rule || ' ' || explained
                from intake.closed_query closed
                join intake.finding
                    on finding.submission_id = closed.submission_id
                    and finding.attempt = closed.attempt
                    and finding.finding_no = closed.finding_no
                order by closed.submission_id, finding.finding_no
                """);
    }
}
