package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionDiffTests {

    private static final String P005_WITHDRAWS =
            """
            update intake.standing set outcome = 'rejected', version = null, is_current = false
            where submission_id = 8
            """;

    @TempDir
    private Path output;

    @ParameterizedTest
    @EnumSource
    void equal_editions_do_not_differ(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();
        pilot.change("update warehouse.reference_load set digest = 'reference-2'")
                .publish();

        assertThat(new EditionDiff(pilot.source(), 100).between(1, 2)).isEmpty();
        assertThat(new EditionDiff(pilot.source(), 100).between(1, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_finds_just_what_the_exported_tables_show(TestDatabase kind) {
        Pilot pilot = twoEditions(kind);

        Map<String, TableDiff> found = differences(pilot, 10_000);

        Map<String, List<NamedCsvRecord>> before = tables(pilot, 1);
        Map<String, List<NamedCsvRecord>> after = tables(pilot, 2);
        for (Mart table : MartCatalogue.ofProgram().listPublished()) {
            List<List<String>> gone = fields(before.get(table.name()));
            List<List<String>> stayed = fields(after.get(table.name()));
            List<List<String>> came = new ArrayList<>(stayed);
            gone.forEach(came::remove);
            stayed.forEach(gone::remove);
            TableDiff difference = found.get(table.name());
            assertThat(difference == null ? 0 : difference.changed() + difference.onlyBefore())
                    .as("rows of %s that are gone or were other", table.name())
                    .isEqualTo(gone.size());
            assertThat(difference == null ? 0 : difference.changed() + difference.onlyAfter())
                    .as("rows of %s that came or are other", table.name())
                    .isEqualTo(came.size());
        }
        assertThat(found).containsKeys("benchmark_status", "return_coverage", "assessment", "submission", "finding");
    }

    @ParameterizedTest
    @EnumSource
    void rows_of_equal_grain_are_brought_together(TestDatabase kind) {
        TableDiff coverage = differences(twoEditions(kind), 100).get("return_coverage");

        assertThat(coverage.onlyBefore()).isZero();
        assertThat(coverage.onlyAfter()).isZero();
        RowDiff whole = coverage.rows().get(0);
        assertThat(coverage.find(whole, "geographic_level")).isEqualTo("lep");
        assertThat(whole.isChangedIn(coverage.indexOf("accepted"))).isTrue();
        assertThat(whole.isChangedIn(coverage.indexOf("wave"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void many_rows_are_counted_and_the_first_kept(TestDatabase kind) {
        Pilot pilot = twoEditions(kind);
        TableDiff whole = differences(pilot, 100).get("characteristic_status");

        TableDiff cut = differences(pilot, 2).get("characteristic_status");

        assertThat(cut.rows()).isEqualTo(whole.rows().subList(0, 2));
        assertThat(cut.changed()).isEqualTo(whole.changed()).isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void how_often_an_equal_finding_is_there_counts(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();
        pilot.change(
                        """
                        insert into intake.finding
                        select submission_id, attempt, 99, rule, severity, treatment, sheet, cell, ref, observed,
                            expected, message
                        from intake.finding
                        where attempt = 0
                        fetch first 1 rows only
                        """)
                .publish();

        TableDiff findings = differences(pilot, 100).get("finding");

        assertThat(findings.changed()).isEqualTo(1);
        assertThat(new EditionDiffNote(findings).line(findings.rows().get(0))).endsWith(": times 1 -> 2");
    }

    @ParameterizedTest
    @EnumSource
    void people_read_it_with_the_base_beside_it(TestDatabase kind) {
        Map<String, TableDiff> found = differences(twoEditions(kind), 100);

        assertThat(lines(found.get("return_coverage")))
                .contains("North East, 2020-07: 60.0 % -> 40.0 %, accepted 3 -> 2, rejected 1 -> 2 (base 5)");
        assertThat(lines(found.get("benchmark_status")))
                .first()
                .asString()
                .startsWith("benchmark_status: ")
                .contains(" changed");
        assertThat(lines(found.get("submission"))).anyMatch(line -> line.contains("outcome accepted -> rejected"));
    }

    private static List<String> lines(TableDiff difference) {
        EditionDiffNote note = new EditionDiffNote(difference);
        List<String> lines = new ArrayList<>(List.of(note.heading()));
        difference.rows().forEach(row -> lines.add(note.line(row)));
        return lines;
    }

    private static Pilot twoEditions(TestDatabase kind) {
        Pilot pilot = Pilot.given(kind, "two_waves");
        pilot.publish();
        pilot.change(P005_WITHDRAWS)
                .change("delete from intake.finding where attempt = 0")
                .change("update warehouse.school set name = 'Renamed' where urn = '100002'")
                .change("update warehouse.reference_load set digest = 'reference-2'")
                .publish();
        return pilot;
    }

    private static Map<String, TableDiff> differences(Pilot pilot, int mostRows) {
        Map<String, TableDiff> found = new TreeMap<>();
        new EditionDiff(pilot.source(), mostRows)
                .between(1, 2)
                .forEach(each -> found.put(each.table().name(), each));
        return found;
    }

    private Map<String, List<NamedCsvRecord>> tables(Pilot pilot, int edition) {
        Path folder = pilot.export(edition, output).folder().resolve("tables");
        Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();
        for (Mart table : MartCatalogue.ofProgram().listPublished()) {
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(folder.resolve(table.name() + ".csv"))) {
                tables.put(table.name(), rows.stream().toList());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return tables;
    }

    private static List<List<String>> fields(List<NamedCsvRecord> rows) {
        return rows.stream().map(NamedCsvRecord::getFields).collect(Collectors.toCollection(ArrayList::new));
    }
}
