package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.GeneratedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MartCatalogueTests {

    private static final Path WAREHOUSE = Path.of("src/main/resources/warehouse");

    private final MartCatalogue catalogue = MartCatalogue.ofProgram();

    /** The tables that other people's files and scripts rely on: never change one without an issue that says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            benchmark_status | wave, geographic_level, area_code, area_name, benchmark, status, characteristics_count, \
            answered_count, percent, schools_count, schools_expected
            benchmark_change | from_wave, to_wave, panel, geographic_level, area_code, area_name, benchmark, status, \
            from_percent, to_percent, change_pp, from_schools_count, to_schools_count
            school_average | wave, geographic_level, area_code, area_name, status, characteristics_count, \
            schools_count, mean_per_school
            school_average_change | from_wave, to_wave, panel, geographic_level, area_code, area_name, status, \
            from_mean, to_mean, change
            characteristic_status | wave, geographic_level, area_code, area_name, benchmark, ref, status, \
            schools_count, answered_count, percent
            school_status | wave, school_id, urn, school_name, la_code, benchmark, status, characteristics_count, \
            answered_count, percent
            assessment | wave, school_id, urn, ref, status, evidence, target_date, file, sha256, sheet, cell, raw_text
            return_coverage | wave, geographic_level, area_code, area_name, schools_expected, accepted, rejected, \
            outstanding, late, percent
            late_return_bounds | wave, geographic_level, area_code, area_name, benchmark, status, percent, \
            lowest_percent, highest_percent, is_settled
            headline | figure, subject, measure, wave, from_wave, benchmark, category, value, unit, base, displayed
            submission | submission, file, sha256, bytes, received_at, outcome, wave, school_id, urn, version, \
            is_current, is_late, completed_on, errors, queries, notes
            finding | submission, file, rule, severity, treatment, sheet, cell, ref, observed, expected, message
            """)
    void a_published_table_has_the_columns_that_were_promised(String table, String columns) {
        Mart mart = catalogue.get(table);

        assertThat(mart.isPublished()).isTrue();
        assertThat(String.join(", ", mart.columns().stream().map(Column::name).toList()))
                .isEqualTo(columns);
    }

    @Test
    void every_file_is_listed_and_every_listed_file_is_there() throws IOException {
        BuildOrder order = BuildOrder.read();

        assertThat(names("staging", ".sql")).hasSameElementsAs(order.staging());
        assertThat(names("intermediate", ".sql")).hasSameElementsAs(order.intermediate());
        assertThat(names("audits", ".sql")).hasSameElementsAs(order.audits());
        assertThat(names("marts", ".sql")).hasSameElementsAs(order.marts());
        assertThat(names("marts", ".yml")).hasSameElementsAs(order.marts());
    }

    @Test
    void the_document_of_the_tables_is_up_to_date() throws IOException {
        GeneratedDocument.compare(Path.of("src/docs/TABLES.md"), TablesDocument.of(catalogue));
    }

    private static List<String> names(String layer, String ending) throws IOException {
        try (Stream<Path> files = Files.list(WAREHOUSE.resolve(layer))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.endsWith(".postgresql.sql"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
