package org.careerbenchmarks.template.sample;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/**
 * What a sample is made of.
 *
 * @param surveys those of which exports are made
 * @param files the files of the folder {@code reference}, by their path in it
 */
record SampleSource(
        Reference reference,
        Answers answers,
        Collection<SurveyDefinition> surveys,
        SortedMap<String, ReferenceFile> files,
        long seed) {

    /** Chosen once and for all: with it no two schools of the pilot answer alike. */
    private static final long PILOT_SEED = 2019;

    private static final int PILOT_SCHOOLS = 70;
    private static final long USUAL_SEED = 1;

    static SampleSource of(SampleRequest request) {
        long seed = request.seed().orElse(USUAL_SEED);
        if (request.reference().isPresent() && request.referenceFolder().isPresent()) {
            return given(request.reference().get(), request.referenceFolder().get(), seed);
        }
        if (request.schools().isPresent() || request.seed().isPresent()) {
            return invented(request.schools().orElse(PILOT_SCHOOLS), seed);
        }
        return pilot();
    }

    /** The invented pilot, whose totals are those of the calibration counts. */
    static SampleSource pilot() {
        Reference reference = InventedReference.build(PILOT_SCHOOLS, PILOT_SEED);
        Wave baseline = reference.waves().values().iterator().next();
        Framework framework = reference.getFramework(baseline);
        Answers answers = PilotAnswers.of(baseline, framework, reference.panel().keySet(), PILOT_SEED);
        SortedMap<String, ReferenceFile> files = ReferenceFiles.of(reference);
        files.put("headlines.csv", ReferenceFiles.builtIn("headlines.csv"));
        // The best school answers everything alike, which is queried, and has said why.
        files.put("explanations.csv", ReferenceFiles.builtIn("explanations.csv"));
        return new SampleSource(reference, answers, reference.surveys().values(), files, PILOT_SEED);
    }

    private static SampleSource invented(int schools, long seed) {
        Reference reference = InventedReference.build(schools, seed);
        return new SampleSource(
                reference,
                new SeededAnswers(reference, seed),
                reference.surveys().values(),
                ReferenceFiles.of(reference),
                seed);
    }

    private static SampleSource given(Reference reference, Path folder, long seed) {
        return new SampleSource(
                reference, new SeededAnswers(reference, seed), List.of(), ReferenceFiles.copiesOf(folder), seed);
    }
}
