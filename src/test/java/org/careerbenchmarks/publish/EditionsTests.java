package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EditionsTests {

    private static final String P005_WITHDRAWS =
            """
            update intake.standing set outcome = 'rejected', version = null, is_current = false
            where submission_id = 8
            """;

    private static final List<String> P002_ASSESSED_AGAIN = assessedAgain(1, 2);

    @TempDir
    private Path output;

    /** P002 is assessed once more, and what is found is what one attempt had found. */
    private static List<String> assessedAgain(int found, int attempt) {
        return Stream.of(
                        """
                        insert into intake.attempt (submission_id, attempt, outcome, wave, school_id, urn, completed_on,
                            completed_by, answers_digest, loaded, rejected, missing, not_applicable, reference_digest,
                            run, statuses, definition_digest)
                        select submission_id, :again, outcome, wave, school_id, urn, completed_on, completed_by,
                            answers_digest, loaded, rejected, missing, not_applicable, reference_digest, 18, statuses,
                            definition_digest
                        from intake.attempt where submission_id = 2 and attempt = :found
                        """,
                        """
                        insert into warehouse.assessment
                        select submission_id, :again, ref, status, evidence, target_date, sheet, cell, raw_text,
                            restricted_evidence
                        from warehouse.assessment where submission_id = 2 and attempt = :found
                        """,
                        """
                        insert into intake.finding
                        select submission_id, :again, finding_no, rule, severity, treatment, sheet, cell, ref, observed,
                            expected, message
                        from intake.finding where submission_id = 2 and attempt = :found
                        """,
                        "update intake.submission set attempt = :again where submission_id = 2",
                        "update intake.standing set attempt = :again where submission_id = 2")
                .map(each -> each.replace(":again", String.valueOf(attempt)).replace(":found", String.valueOf(found)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_edition_is_made_even_of_nothing(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "nothing_but_reference_data");

        Publication publication = pilot.publish();

        assertThat(publication.isNew()).isTrue();
        assertThat(publication.edition().edition()).isEqualTo(1);
        assertThat(publication.edition().returnsAccepted()).isZero();
        assertThat(pilot.count("published.return_coverage")).isEqualTo(2);
        assertThat(pilot.count("published.benchmark_status")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_knows_when_and_of_what_it_was_made(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");

        Edition edition = pilot.publish().edition();

        assertThat(edition.publishedAt()).isEqualTo(Instant.parse("2020-08-01T06:30:00Z"));
        assertThat(edition.run()).isEqualTo(17);
        assertThat(edition.returnsAccepted()).isEqualTo(6);
        assertThat(edition.returnsExpected()).isEqualTo(15);
        assertThat(pilot.editions().findCurrent()).contains(edition);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_changed_is_no_new_edition(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        Edition first = pilot.publish().edition();

        Publication again = pilot.change("update intake.submission set stamp = 'looked at again'")
                .change("update intake.standing set outcome = 'waiting' where outcome = 'ignored'")
                .publish();

        assertThat(again).isEqualTo(new Publication(first, false));
        assertThat(pilot.editions().list()).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void assessed_again_with_the_same_result_is_no_new_edition(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();

        P002_ASSESSED_AGAIN.forEach(pilot::change);

        assertThat(pilot.publish().isNew()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_attempt_is_compared_once_and_with_the_first_that_found_the_same(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();
        P002_ASSESSED_AGAIN.forEach(pilot::change);
        pilot.change("update warehouse.assessment set cell = 'E9' where submission_id = 2 and attempt = 2");
        pilot.publish();
        assessedAgain(2, 3).forEach(pilot::change);
        pilot.publish();
        assertThat(sameAs(pilot)).containsExactly(null, 2, 2);

        assessedAgain(1, 4).forEach(pilot::change);
        pilot.change("update warehouse.assessment set cell = 'E8' where submission_id = 2 and attempt = 2");

        assertThat(pilot.publish().isNew()).isTrue();
        assertThat(sameAs(pilot)).containsExactly(null, 2, 2, 1);
    }

    private static List<Integer> sameAs(Pilot pilot) {
        return JdbcClient.create(pilot.source())
                .sql("select same_as from intake.attempt where submission_id = 2 order by attempt")
                .query((row, number) -> row.getObject(1, Integer.class))
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "update warehouse.assessment set status = 'fully' where submission_id = 2 and attempt = 2 and ref = '1.1', H2",
        "update warehouse.assessment set cell = 'E9' where submission_id = 2 and attempt = 2 and ref = '1.1', POSTGRESQL",
        "update warehouse.assessment set restricted_evidence = 'Ann' where submission_id = 2 and attempt = 2, H2",
        "update intake.finding set message = 'Better.' where submission_id = 2 and attempt = 2, H2",
        "delete from intake.finding where submission_id = 2 and attempt = 2 and finding_no = 2, POSTGRESQL"
    })
    void assessed_again_with_another_result_is_a_new_edition(String change, TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();

        P002_ASSESSED_AGAIN.forEach(pilot::change);
        pilot.change(change);

        assertThat(pilot.publish().isNew()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_any_kind_is_a_new_edition(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();

        assertThat(pilot.change(P005_WITHDRAWS).publish().isNew()).isTrue();
        assertThat(pilot.change("update warehouse.reference_load set digest = 'reference-2'")
                        .publish()
                        .isNew())
                .isTrue();
        assertThat(pilot.change("update intake.finding set message = 'Another.' where attempt = 0")
                        .publish()
                        .isNew())
                .isTrue();
        assertThat(pilot.editions().list()).extracting(Edition::edition).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_never_changes(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();
        Map<String, String> before = tables(pilot, 1, "before");

        pilot.change(P005_WITHDRAWS)
                .change("delete from intake.finding where attempt = 0")
                .change("update warehouse.school set name = 'Renamed'")
                .change("update warehouse.area set name = 'Renamed'")
                .change("update warehouse.reference_load set digest = 'reference-2'")
                .publish();

        assertThat(tables(pilot, 1, "after")).isEqualTo(before);
        assertThat(tables(pilot, 2, "after")).isNotEqualTo(before);
        assertThat(pilot.count("published.finding")).isLessThan(pilot.count("editions.finding where edition = 1"));
    }

    @ParameterizedTest
    @EnumSource
    void an_explained_query_is_a_note_of_the_new_edition_and_a_query_of_the_old(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();

        pilot.change(
                        "insert into intake.closed_query values (2, 1, 1, 1, 'Explained by Head, 2020-08-03: We are new.')")
                .change("insert into intake.closed_query values (3, 0, 1, 2, 'Explained by Head, 2020-08-04: So.')");

        assertThat(pilot.publish().isNew()).isTrue();
        String explained = "published.finding where severity = 'note' and message like '%% Explained by Head, %s'";
        assertThat(pilot.count(explained.formatted("2020-08-03: We are new."))).isEqualTo(1);
        assertThat(pilot.count(explained.formatted("2020-08-04: So."))).isEqualTo(1);
        assertThat(pilot.count("editions.finding where edition = 1 and message like '%Explained by%'"))
                .isZero();
        assertThat(pilot.count(
                        "published.submission where file = 'returns/P002 base.xlsx' and queries = 1 and notes = 1"))
                .isEqualTo(1);

        pilot.change("update intake.closed_query set explained = 'Explained by Head, 2020-08-05: So.'");
        assertThat(pilot.publish().isNew()).isTrue();
        assertThat(pilot.count(explained.formatted("2020-08-05: So."))).isEqualTo(2);
        assertThat(pilot.publish().isNew()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_failed_audit_leaves_the_edition_before(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        Edition first = pilot.publish().edition();
        pilot.change("delete from warehouse.assessment where submission_id = 8 and ref = '1.10'")
                .change("update intake.standing set attempt = attempt + 1 where outcome = 'quarantined'");

        assertThatExceptionOfType(AuditFailed.class)
                .isThrownBy(pilot::publish)
                .withMessageContaining("audit conservation")
                .withMessageContaining("school_id P005")
                .withMessageContaining("counted 4");

        assertThat(pilot.editions().list()).containsExactly(first);
        assertThat(pilot.editions().findCurrent()).contains(first);
        assertThat(pilot.count("store.benchmark_status where edition > 1")).isZero();
    }

    private Map<String, String> tables(Pilot pilot, int edition, String folder) {
        return Pilot.read(pilot.export(edition, output.resolve(folder)).folder().resolve("tables"));
    }
}
