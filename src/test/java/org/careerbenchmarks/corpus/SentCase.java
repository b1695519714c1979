package org.careerbenchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.FilledAnswer;
import org.careerbenchmarks.template.FilledReturn;
import org.careerbenchmarks.template.ReturnTemplate;

/** A case with the school that sends it. */
public record SentCase(CorpusCase what, CorpusSchool school) {

    private static final String WITH_EVIDENCE = "8.1";
    private static final String EVIDENCE = "Year 6 met 4 employers in 2019; Mrs Smith's class visited Nissan.";
    private static final int DAYS_NEEDED = 14;
    private static final Map<String, ReturnTemplate> TEMPLATES = new ConcurrentHashMap<>();

    /** The path of its file below the input folder. */
    public String file() {
        return what.fileOf(school);
    }

    public Outcome outcomeAfterSettling() {
        return what.expectation().outcomeAfterSettling();
    }

    /** Rule and place of each finding: {@code blank_status at Audit!D6}. */
    public List<String> findingsAfterSettling() {
        return what.expectation().findingsAfterSettling();
    }

    /** The workbook as the school sends it. */
    public byte[] bytes(Reference reference) {
        Wave wave = reference.waves().get(what.wave());
        Framework framework = reference.getFramework(wave);
        ReturnTemplate template = TEMPLATES.computeIfAbsent(
                what.wave(),
                any -> ReturnTemplate.of(framework, wave, reference.areas().values()));
        Map<String, FilledAnswer> answers = new HashMap<>();
        statuses(framework)
                .forEach((ref, status) ->
                        answers.put(ref, new FilledAnswer(status, ref.equals(WITH_EVIDENCE) ? EVIDENCE : null, null)));
        FilledReturn filled = new FilledReturn(
                school.urn(), school.name(), school.authority(), wave, completedOn(wave), "Careers lead", answers);
        return what.save(OpenReturn.of(school, template.fill(filled)));
    }

    private static LocalDate completedOn(Wave wave) {
        return wave.opensOn().plusDays(DAYS_NEEDED);
    }

    /** Answers as no other school gives them, the same in each wave. */
    private Map<String, Status> statuses(Framework framework) {
        Random random = new Random(school.number());
        Map<String, Status> statuses = new HashMap<>();
        Refs.ALL.forEach(ref -> statuses.put(ref, draw(random)));
        framework.characteristics().forEach(each -> statuses.computeIfAbsent(each.ref(), added -> draw(random)));
        return statuses;
    }

    private static Status draw(Random random) {
        return Status.values()[random.nextInt(Status.values().length)];
    }

    private List<Loaded> good(Reference reference) {
        Framework framework = reference.getFramework(reference.waves().get(what.wave()));
        Map<String, Status> statuses = statuses(framework);
        List<Loaded> good = new ArrayList<>();
        for (Characteristic each : framework.characteristics()) {
            Status status = statuses.get(each.ref());
            good.add(new Loaded(
                    each.ref(),
                    status,
                    new Place("Audit", "D" + (each.position() + 3)),
                    status.label(),
                    each.ref().equals(WITH_EVIDENCE) ? EVIDENCE : null,
                    null));
        }
        return good;
    }

    /** What is otherwise than expected, a sentence each. */
    List<String> compare(Verdict verdict, Reference reference) {
        Expectation expected = what.expectation();
        List<String> differences = new ArrayList<>();
        if (verdict.outcome() != expected.outcome) {
            differences.add("outcome " + verdict.outcome().code() + " instead of " + expected.outcome.code());
        }
        List<String> found = verdict.findings().stream()
                .map(each -> each.rule() + " at " + each.place())
                .toList();
        addDifferences(differences, expected.findings, found);
        List<Loaded> loaded = verdict.assessments().stream().map(Loaded::of).toList();
        addDifferences(differences, expected.loaded(good(reference)), loaded);
        if (expected.outcome.isLoaded()) {
            compareWhose(verdict, reference, differences);
        }
        return differences;
    }

    private void compareWhose(Verdict verdict, Reference reference, List<String> differences) {
        Wave wave = reference.waves().get(what.wave());
        Expectation.Day day = what.expectation().completedOn;
        addDifferences(
                differences,
                List.of(school.schoolId(), wave.wave(), String.valueOf(day == null ? completedOn(wave) : day.day())),
                List.of(
                        String.valueOf(verdict.schoolId()),
                        String.valueOf(verdict.wave()),
                        String.valueOf(verdict.completedOn())));
    }

    private static <T> void addDifferences(List<String> differences, List<T> expected, List<T> found) {
        List<T> unexpected = new ArrayList<>(found);
        for (T each : expected) {
            if (!unexpected.remove(each)) {
                differences.add("not there: " + each);
            }
        }
        unexpected.forEach(each -> differences.add("unexpected: " + each));
    }

    @Override
    public String toString() {
        return "line " + what.line() + ", " + what.name();
    }
}
