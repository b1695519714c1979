package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another framework, other waves, another panel: data, not code. */
class OtherFrameworkTests {

    private static final int SCHOOLS = 300;
    private static final int BENCHMARKS = 12;
    private static final int CHARACTERISTICS = 70;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void twelveBenchmarksThreeWavesAndThreeHundredSchools(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder);
        Path reference = writeReference(folder.resolve("given/reference"));
        journey.runAsIs(List.of(
                "sample",
                "--out",
                journey.input().toString(),
                "--from",
                reference.getParent().toString(),
                "--seed",
                "5"));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("900 files: 900 accepted");
        Table status = journey.table(1, "benchmark_status")
                .where("wave", "2023-11")
                .where("geographic_level", "lep")
                .where("status", "fully");
        assertThat(status.column("benchmark"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "total");
        assertThat(status.where("benchmark", "total").only("answered_count"))
                .isEqualTo(String.valueOf(SCHOOLS * CHARACTERISTICS));
        Table refs = journey.table(1, "characteristic_status")
                .where("wave", "2022-11")
                .where("geographic_level", "lep")
                .where("status", "not")
                .where("benchmark", "12");
        assertThat(refs.column("ref"))
                .containsExactly("12.1", "12.2", "12.3", "12.4", "12.5", "12.6", "12.7", "12.8", "12.9", "12.10");
        assertThat(journey.table(1, "benchmark_change")
                        .where("geographic_level", "lep")
                        .column("from_wave"))
                .contains("2021-11", "2022-11");
    }

    private static Path writeReference(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "framework.csv", "framework_version,benchmark,benchmark_title,ref,characteristic", framework());
        write(
                folder,
                "waves.csv",
                "wave,label,academic_year,framework_version,opens_on,due_on,closes_on",
                "2021-11,First,202122,v7,2021-11-01,2021-11-30,2021-12-31\n"
                        + "2022-11,Second,202223,v7,2022-11-01,2022-11-30,2022-12-31\n"
                        + "2023-11,Third,202324,v7,2023-11-01,2023-11-30,2023-12-31\n");
        write(
                folder,
                "areas.csv",
                "la_code,gss_code,name,aliases",
                "201,E09000001,Northwater,\n202,E09000002,Southwater,South\n");
        write(
                folder,
                "schools.csv",
                "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,"
                        + "PhaseOfEducation (name)",
                rows(number -> "%d,%d,x,%d,School number %d,Open,01-09-1990,,Primary"
                        .formatted(300000 + number, 201 + number % 2, 2000 + number, number)));
        write(folder, "school-links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", "");
        write(
                folder,
                "panel.csv",
                "school_id,urn,cluster,joined_on,left_on,contact_email",
                rows(number -> "S%03d,%d,A,2021-09-01,,".formatted(number, 300000 + number)));
        return folder;
    }

    /** Five or six characteristics each, and ten in the last. */
    private static String framework() {
        StringBuilder rows = new StringBuilder();
        int left = CHARACTERISTICS - 10;
        for (int benchmark = 1; benchmark <= BENCHMARKS; benchmark++) {
            int count = benchmark == BENCHMARKS ? 10 : left / (BENCHMARKS - benchmark);
            left -= benchmark == BENCHMARKS ? 0 : count;
            for (int number = 1; number <= count; number++) {
                rows.append("v7,%1$d,Benchmark %1$d,%1$d.%2$d,We do thing %2$d of benchmark %1$d.%n"
                        .formatted(benchmark, number));
            }
        }
        return rows.toString();
    }

    private static String rows(java.util.function.IntFunction<String> row) {
        return IntStream.rangeClosed(1, SCHOOLS).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(Path folder, String name, String header, String rows) throws IOException {
        Files.writeString(folder.resolve(name), header + "\n" + rows);
    }
}
