package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.publish.Editions;
import org.careerbenchmarks.publish.TableExport;
import org.careerbenchmarks.publish.WarehouseViews;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence with personal data is kept, and never goes out. */
class RestrictedEvidenceTests {

    @TempDir
    private Path output;

    @ParameterizedTest
    @EnumSource
    void itIsInNoViewAndNoExport(TestDatabase kind) throws IOException {
        Nights nights = Nights.on(kind);
        nights.arrive(
                inYear1("P001").withEvidence("Minutes on file", null),
                inYear1("P002").withEvidence(null, "ann.bell@example.org visited"));
        new WarehouseViews(nights.source()).rebuildIfChanged();

        new Editions(nights.source()).publish(1, Instant.parse("2020-08-01T06:30:00Z"));
        Path folder = new TableExport(nights.source()).write(1, output).folder();

        assertThat(nights.texts(
                        "select distinct restricted_evidence from warehouse.assessment where submission_id = 2"))
                .containsExactly("ann.bell@example.org visited");
        List<String> exported;
        try (Stream<Path> files = Files.walk(folder)) {
            exported = files.filter(Files::isRegularFile)
                    .map(RestrictedEvidenceTests::read)
                    .toList();
        }
        assertThat(exported)
                .anyMatch(text -> text.contains("Minutes on file"))
                .noneMatch(text -> text.contains("ann."));
        assertThat(
                        nights.texts(
                                """
                        select lower(table_schema) || '.' || lower(table_name)
                        from information_schema.columns
                        where lower(column_name) = 'restricted_evidence'
                        """))
                .containsExactly("warehouse.assessment");
    }

    @ParameterizedTest
    @EnumSource
    void otherRestrictedEvidenceIsAnotherVersion(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").withEvidence(null, "ann.bell@example.org"));

        nights.arrive(inYear1("P001").withEvidence(null, "bob.bell@example.org"));
        nights.arrive(inYear1("P001").withEvidence("bob.bell@example.org", null));

        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED);
        // Whether it is withheld is our business: the school said the same again.
        assertThat(nights.outcome(3)).isEqualTo(Outcome.DUPLICATE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
