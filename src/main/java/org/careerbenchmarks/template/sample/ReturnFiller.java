package org.careerbenchmarks.template.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.FilledAnswer;
import org.careerbenchmarks.template.FilledReturn;

/** Fills a return as an invented school would: its answers, some evidence and plans, a day before it is due. */
final class ReturnFiller {

    private static final double WITH_EVIDENCE = 0.34;
    private static final double WITH_TARGET_DATE = 0.4;
    private static final int EARLIEST_TARGET_WEEKS = 6;
    private static final int TARGET_WEEKS = 48;
    private static final List<String> ROLES = List.of(
            "Headteacher",
            "Headteacher",
            "Deputy headteacher",
            "Assistant headteacher",
            "Careers lead",
            "Careers lead",
            "PSHE lead",
            "Key stage 2 lead",
            "Class teacher (Year 5)",
            "Curriculum & careers lead",
            "Head of school");

    private final Reference reference;
    private final Answers answers;
    private final long seed;

    ReturnFiller(Reference reference, Answers answers, long seed) {
        this.reference = reference;
        this.answers = answers;
        this.seed = seed;
    }

    FilledReturn fill(Wave wave, PanelSchool school) {
        Map<String, FilledAnswer> given = new HashMap<>();
        for (Characteristic each : reference.getFramework(wave).characteristics()) {
            given.put(each.ref(), answer(wave, school.schoolId(), each.ref()));
        }
        Draw draw = Draw.of(seed, "return", wave.wave(), school.schoolId());
        return FilledReturn.of(reference, wave, school).withAnswers(completedOn(wave, draw), draw.from(ROLES), given);
    }

    private FilledAnswer answer(Wave wave, String schoolId, String ref) {
        Status status = answers.get(schoolId, wave, ref);
        Draw draw = Draw.of(seed, "answer", wave.wave(), schoolId, ref);
        boolean withEvidence = status != Status.NOT && draw.chance(WITH_EVIDENCE);
        boolean withTarget = status != Status.FULLY && draw.chance(WITH_TARGET_DATE);
        LocalDate target = wave.dueOn().plusWeeks(EARLIEST_TARGET_WEEKS + draw.below(TARGET_WEEKS));
        return new FilledAnswer(status, withEvidence ? Evidence.sentence(draw) : null, withTarget ? target : null);
    }

    /** More often near the end than near the beginning, and on a working day where there is one. */
    static LocalDate completedOn(Wave wave, Draw draw) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(wave.opensOn(), wave.dueOn()));
        LocalDate day = wave.opensOn().plusDays(Math.max(draw.below(days + 1), draw.below(days + 1)));
        LocalDate workingDay =
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> day.minusDays(1);
                    case SUNDAY -> day.minusDays(2);
                    case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
                };
        return workingDay.isBefore(wave.opensOn()) ? day : workingDay;
    }
}
