package org.careerbenchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A return as the rules have judged it. Left alone, a school's answers are its own, and every one is a step further in
 * Year 1 than at Baseline, as far as there are steps.
 */
final class Sent {

    private static final List<Status> UPWARDS = List.of(Status.NOT, Status.PARTIALLY, Status.FULLY);

    private final String schoolId;
    private final String wave;
    private final Map<String, Status> answers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private String urn;
    private LocalDate completedOn;
    private @Nullable String evidence;
    private @Nullable String restrictedEvidence;
    private boolean isRejected;

    private Sent(String schoolId, String wave) {
        this.schoolId = schoolId;
        this.wave = wave;
        this.urn = TestReference.urnOf(schoolId);
        this.completedOn = LocalDate.parse(wave + "-05");
        Random own = new Random(schoolId.hashCode());
        for (Characteristic each : TestReference.framework().characteristics()) {
            int step = own.nextInt(2) + (wave.equals(TestReference.YEAR_1) ? 1 : 0);
            answers.put(each.ref(), UPWARDS.get(step));
        }
    }

    static Sent atBaseline(String schoolId) {
        return new Sent(schoolId, TestReference.BASELINE);
    }

    static Sent inYear1(String schoolId) {
        return new Sent(schoolId, TestReference.YEAR_1);
    }

    Sent under(String otherUrn) {
        urn = otherUrn;
        return this;
    }

    Sent completedOn(String day) {
        completedOn = LocalDate.parse(day);
        return this;
    }

    Sent answering(Status status, String... refs) {
        for (String ref : refs) {
            answers.put(ref, status);
        }
        return this;
    }

    Sent answeringAll(Status status) {
        answers.replaceAll((ref, before) -> status);
        return this;
    }

    /** The statuses of another return, with evidence of its own. */
    Sent answeringAs(Sent other) {
        answers.clear();
        answers.putAll(other.answers);
        return this;
    }

    Sent leavingOut(String... refs) {
        List.of(refs).forEach(answers::remove);
        return this;
    }

    Sent withEvidence(@Nullable String open, @Nullable String restricted) {
        evidence = open;
        restrictedEvidence = restricted;
        return this;
    }

    Sent querying(String rule, @Nullable String ref, String observed) {
        Place place = ref == null ? new Place("Return", "B3") : new Place("Audit", "D4");
        findings.add(new Finding(rule, Severity.QUERY, Treatment.QUERY, place, ref, observed, null, "Is it so?"));
        return this;
    }

    Sent noting(String rule) {
        findings.add(new Finding(rule, Severity.NOTE, Treatment.ACCEPT, Place.FILE, null, null, null, "It is so."));
        return this;
    }

    Sent rejectedFor(String rule) {
        isRejected = true;
        findings.add(
                new Finding(rule, Severity.ERROR, Treatment.REJECT_RETURN, Place.FILE, null, "x", null, "Correct it."));
        return this;
    }

    Verdict verdict() {
        boolean isQueried = findings.stream().anyMatch(each -> each.severity() != Severity.NOTE);
        int asked = TestReference.framework().size();
        return new Verdict(
                isRejected ? Outcome.REJECTED : isQueried ? Outcome.ACCEPTED_WITH_QUERY : Outcome.ACCEPTED,
                wave,
                schoolId,
                urn,
                completedOn,
                "Head",
                isRejected ? List.of() : assessments(),
                isRejected ? asked : 0,
                isRejected ? 0 : asked - answers.size(),
                0,
                findings);
    }

    private List<Assessment> assessments() {
        return answers.entrySet().stream()
                .map(each -> new Assessment(
                        each.getKey(),
                        each.getValue(),
                        evidence,
                        restrictedEvidence,
                        null,
                        new Place("Audit", "D" + (3 + positionOf(each.getKey()))),
                        each.getValue().label()))
                .toList();
    }

    private static int positionOf(String ref) {
        return TestReference.framework().find(ref).orElseThrow().position();
    }
}
