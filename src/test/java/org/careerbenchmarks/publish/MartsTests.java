package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given the tables of a case, the exported tables are those expected, on both databases. */
class MartsTests {

    @TempDir
    private Path output;

    @ParameterizedTest
    @CsvSource({"two_waves, H2", "two_waves, POSTGRESQL", "two_frameworks, H2", "two_frameworks, POSTGRESQL"})
    void given_tables_make_the_expected_ones(String testCase, TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, testCase);

        pilot.publish();

        Map<String, String> made = Pilot.read(pilot.export(1, output).folder().resolve("tables"));
        Map<String, String> expected = Pilot.read(GivenTables.folder(testCase).resolve("expect"));
        assertThat(made).containsAllEntriesOf(expected);
    }

    @Test
    void a_whole_case_has_an_expectation_for_every_table() {
        Map<String, String> expected =
                Pilot.read(GivenTables.folder("two_waves").resolve("expect"));

        assertThat(expected.keySet())
                .containsExactlyInAnyOrderElementsOf(MartCatalogue.ofProgram().listPublished().stream()
                        .map(mart -> mart.name() + ".csv")
                        .toList());
    }
}
