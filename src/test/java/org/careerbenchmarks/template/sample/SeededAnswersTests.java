package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.junit.jupiter.api.Test;

class SeededAnswersTests {

    private static final Reference REFERENCE = InventedReference.build(200, 1);
    private static final List<Wave> WAVES = List.copyOf(REFERENCE.waves().values());

    @Test
    void sharesAreNearThoseOfThePilot() {
        List<Status> baseline = list(WAVES.get(0), 1);
        List<Status> year1 = list(WAVES.get(1), 1);
        assertThat(percent(baseline, Status.FULLY)).isBetween(8.0, 18.0);
        assertThat(percent(baseline, Status.NOT)).isBetween(48.0, 66.0);
        assertThat(percent(year1, Status.FULLY)).isBetween(32.0, 46.0);
        assertThat(percent(year1, Status.NOT)).isBetween(14.0, 28.0);
    }

    @Test
    void noStatusFallsFromOneWaveToTheNext() {
        List<Status> baseline = list(WAVES.get(0), 1);
        List<Status> year1 = list(WAVES.get(1), 1);
        for (int i = 0; i < baseline.size(); i++) {
            assertThat(year1.get(i)).isLessThanOrEqualTo(baseline.get(i));
        }
    }

    @Test
    void anotherSeedGivesOtherAnswers() {
        assertThat(list(WAVES.get(0), 1)).isEqualTo(list(WAVES.get(0), 1)).isNotEqualTo(list(WAVES.get(0), 2));
    }

    private static List<Status> list(Wave wave, long seed) {
        SeededAnswers answers = new SeededAnswers(REFERENCE, seed);
        List<Status> statuses = new ArrayList<>();
        REFERENCE.panel().keySet().forEach(school -> REFERENCE
                .getFramework(wave)
                .characteristics()
                .forEach(each -> statuses.add(answers.get(school, wave, each.ref()))));
        return statuses;
    }

    private static double percent(List<Status> statuses, Status status) {
        return 100.0 * Collections.frequency(statuses, status) / statuses.size();
    }
}
