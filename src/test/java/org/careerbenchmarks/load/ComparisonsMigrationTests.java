package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A warehouse of before is compared like a new one. */
class ComparisonsMigrationTests {

    @ParameterizedTest
    @EnumSource
    void returnsThatWereTakenInBeforeCanBeCompared(TestDatabase kind) {
        DataSource database = kind.empty();
        migrate(database, kind, "7");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.batchUpdate(
                "insert into warehouse.reference_load values ('digest', timestamp '2020-08-01 06:30:00')",
                """
                insert into intake.submission values (1, 'a.xlsx', 'a', 1, 's', timestamp '2020-08-01 06:30:00', 1,
                    'taken_in', null, 2)
                """,
                attempt(1, 3),
                attempt(2, 1),
                attempt(3, 0),
                assessment(1, "1.2", "not"),
                assessment(1, "1.10", "partially"),
                assessment(1, "1.1", "fully"),
                assessment(2, "1.1", "fully"));

        migrate(database, kind, "8");

        assertThat(jdbc.queryForList("select statuses from intake.attempt order by attempt", String.class))
                .containsExactly("1.1=fully 1.10=partially 1.2=not", "1.1=fully", null);
        assertThat(jdbc.queryForList("select digest from warehouse.reference_load", String.class))
                .as("so that the explanations are read")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void newOnesAreWrittenInTheSameWay(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(Sent.atBaseline("P001"), Sent.inYear1("P002").rejectedFor("no_audit_sheet"));

        assertThat(
                        nights.texts(
                                """
                        select statuses
                        from intake.attempt
                        where statuses = (
                            select string_agg(ref || '=' || status, ' ' order by ref)
                            from warehouse.assessment
                            where assessment.submission_id = attempt.submission_id)
                        """))
                .hasSize(1);
        assertThat(nights.texts("select outcome from intake.attempt where statuses is null"))
                .containsExactly("rejected");
    }

    private static String attempt(int attempt, int loaded) {
        return "insert into intake.attempt values (1, " + attempt
                + ", 'accepted', '2020-07', 'P001', '100001', null, null," + " null, " + loaded
                + ", 0, 0, 0, 'digest', 1)";
    }

    private static String assessment(int attempt, String ref, String status) {
        return "insert into warehouse.assessment values (1, " + attempt + ", '" + ref + "', '" + status
                + "', null, null, 'Audit', 'D4', 'x')";
    }

    private static void migrate(DataSource database, TestDatabase kind, String upTo) {
        String dialect = kind.name().toLowerCase(Locale.ROOT);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:warehouse/migrations/both", "classpath:warehouse/migrations/" + dialect)
                .target(upTo)
                .load()
                .migrate();
    }
}
