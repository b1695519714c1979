package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fourteen returns are missing; nine arrive over three nights, one of them as an empty workbook first. */
class LateReturnStoryTests {

    private static final String WAVE = "2020-07";
    private static final String REGION = "E37000025";
    private static final List<String> FIGURES = List.of(
            "benchmark_status",
            "benchmark_change",
            "school_average",
            "school_average_change",
            "headline",
            "characteristic_status",
            "late_return_bounds");
    private static final List<String> MISSING =
            IntStream.rangeClosed(1, 14).mapToObj("P%03d"::formatted).toList();
    private static final List<String> FIRST_NIGHT = List.of("P002", "P003", "P005");
    private static final String EMPTY_FIRST = "P004";
    private static final List<String> SECOND_NIGHT = List.of("P004", "P007", "P009", "P011");
    private static final List<String> THIRD_NIGHT = List.of("P012", "P014");
    private static final List<String> ARRIVED =
            List.of("P002", "P003", "P004", "P005", "P007", "P009", "P011", "P012", "P014");

    @TempDir
    private Path folder;

    private Journey journey;

    @ParameterizedTest
    @EnumSource
    void fourEditionsAndWhatMovedThem(TestDatabase database) throws IOException {
        journey = Journey.on(database, folder).withPilot();
        removeAddressOf("P013");
        takeAway();
        assertThat(journey.run("nightly").out()).contains("14 of 70 schools have sent nothing");
        assertThat(journey.run("diff").exitCode()).isEqualTo(64);
        List<String> firstChase = assertChase(1, MISSING);

        sendEmptyWorkbook();
        arrive(FIRST_NIGHT);
        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);
        assertChase(2, FigureNames.without(MISSING, FIRST_NIGHT));
        assertTheEmptyWorkbookIsTold();

        arrive(SECOND_NIGHT);
        assertThat(journey.run("nightly").exitCode()).isZero();
        assertChase(3, FigureNames.without(MISSING, FIRST_NIGHT, SECOND_NIGHT));
        arrive(THIRD_NIGHT);
        assertThat(journey.run("nightly").exitCode()).isZero();
        List<String> lastChase = assertChase(4, FigureNames.without(MISSING, ARRIVED));

        assertThat(lastChase).hasSize(5).isSubsetOf(firstChase);
        for (int edition = 2; edition <= 4; edition++) {
            assertBoundsEnclose(edition);
        }
        assertSchoolsBehind(1, 2, FIRST_NIGHT);
        assertSchoolsBehind(1, 4, ARRIVED);
        assertThat(diff(1, 2).where("column", "rejected").rows())
                .allMatch(row -> row.get("schools").contains(EMPTY_FIRST))
                .hasSize(2);
        assertTextNamesSchools();
        assertMailMerge();
    }

    private void takeAway() throws IOException {
        Path away = Files.createDirectory(folder.resolve("away"));
        for (String school : MISSING) {
            Path file = journey.returns(WAVE + "/" + school + " ").get(0);
            Files.move(file, away.resolve(file.getFileName()));
        }
    }

    private void arrive(List<String> schools) throws IOException {
        try (Stream<Path> away = Files.list(folder.resolve("away"))) {
            for (Path file : away.toList()) {
                String name = file.getFileName().toString();
                if (schools.contains(name.substring(0, 4))) {
                    Files.move(
                            file,
                            journey.input().resolve("returns").resolve(WAVE).resolve(name));
                }
            }
        }
    }

    private void sendEmptyWorkbook() throws IOException {
        Path templates = folder.resolve("templates");
        assertThat(journey.run("templates", "--wave", WAVE, "--out", templates.toString())
                        .exitCode())
                .isZero();
        try (Stream<Path> files = Files.list(templates)) {
            Path empty = files.filter(file -> file.getFileName().toString().startsWith(EMPTY_FIRST))
                    .findFirst()
                    .orElseThrow();
            journey.send("nothing in it.xlsx", Files.readAllBytes(empty));
        }
    }

    private void removeAddressOf(String school) throws IOException {
        Path panel = journey.input().resolve("reference/panel.csv");
        Files.writeString(panel, Files.readString(panel).replaceAll("(?m)^(" + school + ",.*,)[^,]*$", "$1"));
    }

    /** In the order of the width that one return still gives to the bounds of its authority. */
    private List<String> assertChase(int edition, List<String> expected) throws IOException {
        Table chase = csv(journey.run("status", "--wave", WAVE, "--chase", "--format", "csv"));
        Map<String, BigDecimal> canMove = new HashMap<>();
        chase.column("area_name").forEach(area -> canMove.computeIfAbsent(area, each -> canMove(edition, each)));
        Comparator<Map<String, String>> order = Comparator.comparing(
                        (Map<String, String> row) -> canMove.get(row.get("area_name")))
                .reversed()
                .thenComparing(row -> row.get("school_id"));

        assertThat(chase.column("school_id")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(chase.rows()).isSortedAccordingTo(order);
        assertThat(chase.rows()).allSatisfy(row -> {
            assertThat(new BigDecimal(row.get("can_move_points")))
                    .isEqualByComparingTo(canMove.get(row.get("area_name")));
            assertThat(row).containsEntry("due_on", "2020-07-17");
            assertThat(Integer.parseInt(row.get("days_overdue"))).isPositive();
        });
        String text = journey.run("status", "--wave", WAVE, "--chase").out();
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
        assertThat(expected).allMatch(text::contains);
        return chase.column("school_id");
    }

    private BigDecimal canMove(int edition, String area) {
        Table coverage =
                journey.table(edition, "return_coverage").where("wave", WAVE).where("area_name", area);
        int missing = Integer.parseInt(coverage.only("schools_expected")) - Integer.parseInt(coverage.only("accepted"));
        Table bounds = journey.table(edition, "late_return_bounds")
                .where("wave", WAVE)
                .where("area_name", area)
                .where("benchmark", "total")
                .where("status", "fully");
        return new BigDecimal(bounds.only("highest_percent"))
                .subtract(new BigDecimal(bounds.only("lowest_percent")))
                .divide(BigDecimal.valueOf(missing), 6, RoundingMode.HALF_UP);
    }

    private void assertTheEmptyWorkbookIsTold() throws IOException {
        Table chase = csv(journey.run("status", "--chase", "--format", "csv")).where("school_id", EMPTY_FIRST);
        assertThat(chase.only("standing")).isEqualTo("rejected");
        assertThat(chase.only("last_file")).isEqualTo("returns/nothing in it.xlsx");
        assertThat(chase.only("what_was_wrong")).contains("0 of 55");
        assertThat(journey.run("status", "--chase").out())
                .contains("returns/nothing in it.xlsx, rejected, received on");
        Table mail = csv(journey.run("status", "--format", "mail"));
        assertThat(mail.where(row -> !row.get("what_was_wrong").isEmpty()).rows())
                .hasSize(1);
    }

    private void assertMailMerge() throws IOException {
        Journey.Answer answer = journey.run("status", "--wave", WAVE, "--format", "mail");
        assertThat(csv(answer).rows())
                .hasSize(4)
                .allMatch(row -> row.get("contact_email").endsWith("@example.org")
                        && row.get("wave_label").equals("Year 1"));
        assertThat(answer.err()).contains("P013 ", "has no address").hasLineCount(1);
    }

    private void assertBoundsEnclose(int edition) {
        Map<String, Map<String, String>> bounds = journey.table(edition - 1, "late_return_bounds").rows().stream()
                .collect(Collectors.toMap(FigureNames::figure, row -> row));
        for (Map<String, String> row :
                journey.table(edition, "late_return_bounds").rows()) {
            Map<String, String> bound = bounds.get(FigureNames.figure(row));
            assertThat(Stream.of("lowest_percent", "percent", "highest_percent")
                            .map(row::get)
                            .map(BigDecimal::new))
                    .allSatisfy(each -> assertThat(each)
                            .isBetween(
                                    new BigDecimal(bound.get("lowest_percent")),
                                    new BigDecimal(bound.get("highest_percent"))));
        }
    }

    /** Of each figure of an area the arrived schools in it, and no others; of a characteristic those that answered it. */
    private void assertSchoolsBehind(int before, int after, List<String> arrived) throws IOException {
        Table diff = diff(before, after);
        Set<String> answered = new HashSet<>();
        journey.table(after, "assessment")
                .where("wave", WAVE)
                .rows()
                .forEach(row -> answered.add(row.get("school_id") + " " + row.get("ref")));
        Map<String, String> areas = FigureNames.areas(journey, after);
        for (String table : FIGURES) {
            Table rows = diff.where("table", table);
            assertThat(rows.rows()).isNotEmpty();
            for (Map<String, String> row : rows.rows()) {
                Map<String, String> grain = FigureNames.grain(row);
                String area = grain.getOrDefault("area_code", REGION);
                String expected = arrived.stream()
                        .filter(school -> area.equals(REGION) || area.equals(areas.get(school)))
                        .filter(school ->
                                !grain.containsKey("ref") || answered.contains(school + " " + grain.get("ref")))
                        .collect(Collectors.joining("; "));
                assertThat(row.get("schools")).as(row.toString()).isEqualTo(expected);
            }
        }
        assertThat(new TreeSet<>(diff.where("table", "school_status").column("schools")))
                .containsExactlyElementsOf(arrived);
        assertThat(diff.where("table", "survey_response").rows()).isEmpty();
    }

    private void assertTextNamesSchools() {
        Journey.Answer text = journey.run("diff", "1", "4");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith("Between edition 1 and 4: 9 returns arrived.")
                .contains(WAVE + ": outstanding -> accepted version 1", "(" + String.join(", ", ARRIVED) + ")");
        assertThat(journey.run("diff").out()).startsWith("Between edition 3 and 4: 2 returns arrived.");
        assertThat(journey.run("diff", "1", "9").err()).contains("There is no edition 9");
        assertThat(journey.run("diff", "1", "9").exitCode()).isEqualTo(64);
        assertThat(journey.run("diff", "--table", "nonsense").exitCode()).isEqualTo(64);
    }

    private Table diff(int before, int after) throws IOException {
        return csv(journey.run("diff", before + "", after + "", "--format", "csv"));
    }

    private Table csv(Journey.Answer answer) throws IOException {
        assertThat(answer.exitCode()).isZero();
        return Table.read(Files.writeString(folder.resolve("answer.csv"), answer.out()));
    }
}
