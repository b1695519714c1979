package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTests {

    @TempDir
    private Path output;

    @Test
    void both_databases_give_equal_bytes() {
        Path h2 = exported(Pilot.given(TestDatabase.H2, "two_waves"), output.resolve("h2"));
        Path postgres = exported(Pilot.given(TestDatabase.POSTGRESQL, "two_waves"), output.resolve("postgres"));

        assertThat(Pilot.read(h2.resolve("tables"))).isEqualTo(Pilot.read(postgres.resolve("tables")));
        assertThat(h2.resolve("edition.json")).hasSameTextualContentAs(postgres.resolve("edition.json"));
        assertThat(h2.resolve("report.html")).hasSameBinaryContentAs(postgres.resolve("report.html"));
    }

    @Test
    void only_the_tables_the_report_and_the_description_are_written() throws IOException {
        Path folder = exported(Pilot.given(TestDatabase.H2, "two_waves"), output);

        assertThat(listed(output)).containsExactly("edition-1");
        assertThat(listed(folder)).containsExactly("edition.json", "report.html", "tables");
        assertThat(listed(folder.resolve("tables")))
                .containsExactlyElementsOf(MartCatalogue.ofProgram().listPublished().stream()
                        .map(mart -> mart.name() + ".csv")
                        .sorted()
                        .toList());
    }

    @Test
    void an_edition_that_is_there_is_left_alone() throws IOException {
        Pilot pilot = Pilot.given(TestDatabase.H2, "two_waves");
        Path folder = exported(pilot, output);
        Files.writeString(folder.resolve("report.html"), "of another step");

        Exported again = pilot.export(1, output);

        assertThat(again.isAlreadyThere()).isTrue();
        assertThat(again.movedAside()).isEmpty();
        assertThat(folder.resolve("report.html")).exists();
    }

    @Test
    void a_folder_without_its_report_is_written_again() throws IOException {
        Pilot pilot = Pilot.given(TestDatabase.H2, "two_waves");
        Path folder = exported(pilot, output);
        String report = Files.readString(folder.resolve("report.html"));
        Files.delete(folder.resolve("report.html"));

        Exported again = pilot.export(1, output);

        assertThat(again.isAlreadyThere()).isFalse();
        assertThat(folder.resolve("report.html")).hasContent(report);
    }

    @Test
    void another_edition_of_that_number_is_moved_aside() throws IOException {
        Pilot pilot = Pilot.given(TestDatabase.H2, "two_waves");
        Path folder = exported(pilot, output);
        Map<String, String> tables = Pilot.read(folder.resolve("tables"));
        Files.writeString(folder.resolve("edition.json"), "{\"edition\": 1, \"digest\": \"another\"}\n");
        pilot.export(1, output);
        Files.delete(folder.resolve("tables/headline.csv"));

        Exported again = pilot.export(1, output);

        assertThat(again.isAlreadyThere()).isFalse();
        assertThat(again.movedAside()).contains(output.resolve("edition-1.replaced-2"));
        assertThat(Pilot.read(folder.resolve("tables"))).isEqualTo(tables);
        assertThat(output.resolve("edition-1.replaced-1/edition.json"))
                .content()
                .contains("another");
        assertThat(output.resolve("edition-1.replaced-2/tables/headline.csv")).doesNotExist();
    }

    @Test
    void what_a_dead_export_left_is_cleared_away() throws IOException {
        Files.createDirectories(output.resolve(".edition-1.partial-99/tables"));
        Files.writeString(output.resolve(".edition-1.partial-99/tables/headline.csv"), "half a li");

        exported(Pilot.given(TestDatabase.H2, "two_waves"), output);

        assertThat(listed(output)).containsExactly("edition-1");
    }

    @Test
    void an_edition_that_does_not_exist_cannot_be_exported() {
        Pilot pilot = Pilot.given(TestDatabase.H2, "two_waves");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> pilot.export(3, output))
                .withMessage("There is no edition 3.");
    }

    private static Path exported(Pilot pilot, Path output) {
        pilot.publish();
        return pilot.export(1, output).folder();
    }

    private static Stream<String> listed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList().stream();
        }
    }
}
