package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Wave;
import org.junit.jupiter.api.Test;

class PilotAnswersTests {

    private static final SampleSource PILOT = SampleSource.pilot();
    private static final List<Wave> WAVES =
            List.copyOf(PILOT.reference().waves().values());
    private static final Wave BASELINE = WAVES.get(0);
    private static final Wave YEAR_1 = WAVES.get(1);
    private static final List<Characteristic> CHARACTERISTICS =
            PILOT.reference().getFramework(BASELINE).characteristics();

    @Test
    void totalsOfEveryBenchmarkAndWaveAreTheCalibrationCounts() {
        List<CalibrationCounts> counts = BuiltIn.calibrationCounts();
        assertThat(counts).hasSize(8);
        for (CalibrationCounts each : counts) {
            assertThat(totals(BASELINE, each.benchmark())).isEqualTo(each.baseline());
            assertThat(totals(YEAR_1, each.benchmark())).isEqualTo(each.year1());
        }
    }

    @Test
    void allSchoolsAnswerAllCharacteristics() {
        assertThat(PILOT.reference().panel()).hasSize(70);
        assertThat(CHARACTERISTICS).hasSize(55);
        assertThat(answersBySchool(BASELINE).values()).allMatch(answers -> answers.size() == 55);
        assertThat(answersBySchool(YEAR_1).values()).allMatch(answers -> answers.size() == 55);
    }

    @Test
    void noStatusFallsFromOneWaveToTheNext() {
        PILOT.reference()
                .panel()
                .keySet()
                .forEach(school -> CHARACTERISTICS.forEach(
                        each -> assertThat(PILOT.answers().get(school, YEAR_1, each.ref()))
                                .isLessThanOrEqualTo(PILOT.answers().get(school, BASELINE, each.ref()))));
    }

    @Test
    void oneSchoolEndsWithEverythingFullyAchieved() {
        assertThat(answersBySchool(YEAR_1).values().stream()
                        .filter(answers -> answers.stream().allMatch(status -> status == Status.FULLY)))
                .hasSize(1);
    }

    @Test
    void noSchoolAnswersAlikeThroughoutAtBaselineAndNoneRepeatsItself() {
        assertThat(answersBySchool(BASELINE).values())
                .noneMatch(answers -> answers.stream().distinct().count() == 1);
        answersBySchool(BASELINE).forEach((school, answers) -> assertThat(answers)
                .isNotEqualTo(answersBySchool(YEAR_1).get(school)));
    }

    @Test
    void noTwoSchoolsAnswerTheSame() {
        assertThat(answersBySchool(BASELINE).values()).doesNotHaveDuplicates();
        assertThat(answersBySchool(YEAR_1).values()).doesNotHaveDuplicates();
    }

    @Test
    void schoolsDifferAsTheyWouldInLife() {
        Map<String, Long> fully = new TreeMap<>();
        answersBySchool(YEAR_1)
                .forEach((school, answers) -> fully.put(
                        school,
                        answers.stream().filter(each -> each == Status.FULLY).count()));
        assertThat(fully.values().stream().mapToLong(Long::longValue).min().orElseThrow())
                .isLessThan(10);
        assertThat(fully.values().stream().filter(each -> each > 35)).hasSizeGreaterThan(3);
    }

    private static CalibrationCounts.Totals totals(Wave wave, int benchmark) {
        Map<Status, Integer> totals = new EnumMap<>(Status.class);
        for (Characteristic each : CHARACTERISTICS) {
            if (each.benchmark() == benchmark) {
                PILOT.reference()
                        .panel()
                        .keySet()
                        .forEach(
                                school -> totals.merge(PILOT.answers().get(school, wave, each.ref()), 1, Integer::sum));
            }
        }
        return new CalibrationCounts.Totals(
                totals.get(Status.FULLY), totals.get(Status.PARTIALLY), totals.get(Status.NOT));
    }

    private static Map<String, List<Status>> answersBySchool(Wave wave) {
        Map<String, List<Status>> answers = new TreeMap<>();
        PILOT.reference()
                .panel()
                .keySet()
                .forEach(school -> answers.put(
                        school,
                        CHARACTERISTICS.stream()
                                .map(each -> PILOT.answers().get(school, wave, each.ref()))
                                .toList()));
        return answers;
    }
}
