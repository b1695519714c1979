package org.careerbenchmarks.publish.report;

import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.TestDatabase;

/** Editions that several tests make reports of. */
final class ReportCases {

    private static final List<String> FIVE = List.of(
            "being very much satisfied with it",
            "satisfied",
            "neither satisfied nor dissatisfied",
            "dissatisfied",
            "bad");

    private ReportCases() {}

    static ReportCase twoWaves(int benchmarks) {
        return ReportCase.on(TestDatabase.H2)
                .withWave("2019-07", benchmarks, 20)
                .withWave("2020-07", benchmarks, 40);
    }

    /** All that a report can have. */
    static ReportCase everything(TestDatabase kind) {
        ReportCase made = ReportCase.on(kind).withWave("2019-07", 12, 20).withWave("2020-07", 12, 40);
        IntStream.rangeClosed(1, 12)
                .forEach(benchmark -> made.withCharacteristic(
                        "2020-07",
                        benchmark,
                        "A benchmark that encounters employers, employees and market information " + benchmark,
                        "We do it " + benchmark + "."));
        return made.withChange("2019-07", "2020-07", "1", "fully", "28.5")
                .withChange("2019-07", "2020-07", "total", "fully", "-3.5")
                .withQuestion("2019-07", "methods", "multi", List.of("a", "b"))
                .withQuestion("2020-07", "methods", "multi", List.of("a", "b"))
                .withSurveyChange("methods", "a", "54.1")
                .withQuestion("2019-07", "quality", "scale", List.of("a", "b", "a_or_b"))
                .withQuestion("2020-07", "quality", "scale", List.of("a", "b", "a_or_b"))
                .withSurveyChange("quality", "a", "0.2")
                .withQuestion("2020-07", "going on, all in all, with the help that the teachers gave", "scale", FIVE)
                .withQuestion("2020-07", "going on, all in all, with the help that the governors gave", "scale", FIVE);
    }
}
