package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.ExampleReference;
import org.careerbenchmarks.template.FilledAnswer;
import org.careerbenchmarks.template.FilledReturn;
import org.junit.jupiter.api.Test;

class ReturnFillerTests {

    private static final SampleSource PILOT = SampleSource.pilot();
    private static final List<FilledReturn> RETURNS = PILOT.reference().waves().values().stream()
            .flatMap(ReturnFillerTests::fill)
            .toList();

    @Test
    void returnsAreCompletedInTheWaveAndInTime() {
        assertThat(RETURNS).hasSize(140).allMatch(each -> {
            Wave wave = each.wave();
            return !each.completedOn().isBefore(wave.opensOn())
                    && !each.completedOn().isAfter(wave.dueOn());
        });
        assertThat(RETURNS.stream().map(FilledReturn::completedOn).distinct()).hasSizeGreaterThan(20);
        assertThat(RETURNS.stream().map(FilledReturn::completedBy).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void aboutAThirdOfWhatIsAchievedHasEvidence() {
        assertThat(answers().filter(each -> each.status() == Status.NOT)).allMatch(each -> each.evidence() == null);
        assertThat(share(each -> each.status() != Status.NOT, each -> each.evidence() != null))
                .isBetween(0.3, 0.38);
        List<String> texts = answers()
                .map(FilledAnswer::evidence)
                .filter(text -> text != null)
                .distinct()
                .toList();
        for (String mark : List.of(",", "\"", "'", "&", "\n")) {
            assertThat(texts).as("evidence with " + mark).anyMatch(text -> text.contains(mark));
        }
        assertThat(texts).hasSizeGreaterThan(40).noneMatch(text -> text.contains("%"));
    }

    @Test
    void whatIsNotFullyAchievedMayHaveATargetDateAfterTheReturnIsDue() {
        assertThat(answers().filter(each -> each.status() == Status.FULLY)).allMatch(each -> each.targetDate() == null);
        assertThat(share(each -> each.status() != Status.FULLY, each -> each.targetDate() != null))
                .isBetween(0.3, 0.5);
        RETURNS.forEach(filled -> assertThat(filled.answers().values())
                .allMatch(each -> each.targetDate() == null
                        || each.targetDate().isAfter(filled.wave().dueOn())));
    }

    @Test
    void anyFrameworkIsAnsweredCompletely() {
        var reference = ExampleReference.build();
        ReturnFiller filler = new ReturnFiller(reference, new SeededAnswers(reference, 5), 5);
        FilledReturn filled =
                filler.fill(ExampleReference.SECOND, reference.panel().get("A2"));
        assertThat(filled.answers()).hasSize(70).containsKey("12.10");
        assertThat(filled.urn()).isEqualTo("100005");
    }

    private static Stream<FilledReturn> fill(Wave wave) {
        ReturnFiller filler = new ReturnFiller(PILOT.reference(), PILOT.answers(), PILOT.seed());
        return PILOT.reference().panel().values().stream().map(school -> filler.fill(wave, school));
    }

    private static Stream<FilledAnswer> answers() {
        return RETURNS.stream().map(FilledReturn::answers).map(Map::values).flatMap(each -> each.stream());
    }

    private static double share(Predicate<FilledAnswer> base, Predicate<FilledAnswer> part) {
        return (double) answers().filter(base).filter(part).count()
                / answers().filter(base).count();
    }
}
