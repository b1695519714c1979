package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five schools send their Year 1 return late. */
class LateReturnTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void lateReturnsMakeANewEditionAndLeaveTheOldOne(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        List<Path> late = journey.returns("2020-07").subList(10, 15);
        Path away = Files.createDirectory(folder.resolve("away"));
        for (Path file : late) {
            Files.move(file, away.resolve(file.getFileName()));
        }

        assertThat(journey.run("nightly").out()).contains("5 of 70 schools have sent nothing");
        Map<String, String> firstEdition = journey.allTables(1);
        for (Path file : late) {
            Files.move(away.resolve(file.getFileName()), file);
        }
        Journey.Answer second = journey.run("nightly");

        assertThat(second.out()).contains("5 files: 5 accepted", "2, new");
        assertThat(journey.allTables(1)).isEqualTo(firstEdition);
        assertThat(coverage(journey, 1)).isEqualTo("65");
        assertThat(coverage(journey, 2)).isEqualTo("70");
        assertBoundsHold(journey);
    }

    private static String coverage(Journey journey, int edition) {
        return journey.table(edition, "return_coverage")
                .where("wave", "2020-07")
                .where("geographic_level", "lep")
                .only("accepted");
    }

    /** What edition 1 said was possible contains what edition 2 found. */
    private static void assertBoundsHold(Journey journey) {
        Table bounds = journey.table(1, "late_return_bounds");
        Table found = journey.table(2, "benchmark_status");
        assertThat(found.rows()).isNotEmpty();
        for (Map<String, String> row : found.rows()) {
            Map<String, String> bound = bounds.where(
                            each -> List.of("wave", "area_code", "benchmark", "status").stream()
                                    .allMatch(key -> each.get(key).equals(row.get(key))))
                    .rows()
                    .get(0);
            assertThat(new BigDecimal(row.get("percent")))
                    .isBetween(
                            new BigDecimal(bound.get("lowest_percent")), new BigDecimal(bound.get("highest_percent")));
        }
    }
}
