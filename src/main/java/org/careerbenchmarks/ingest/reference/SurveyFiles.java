package org.careerbenchmarks.ingest.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** Reads the folder {@code surveys} of the reference files, which need not be there: one definition a file. */
final class SurveyFiles {

    static final String FOLDER = "surveys";

    private static final String ENDING = ".yml";
    private static final String OTHER_ENDING = ".yaml";

    private final Path reference;
    private final SortedMap<String, SurveyDefinition> surveys = new TreeMap<>();
    /** Which survey asks a question in a wave: counted twice, it could be compared with neither. */
    private final Map<List<String>, String> askedBy = new HashMap<>();

    private SurveyFiles(Path reference) {
        this.reference = reference;
    }

    /** The definitions by the name of their survey. */
    static Map<String, SurveyDefinition> read(Path reference, Map<String, Wave> waves) {
        SurveyFiles files = new SurveyFiles(reference);
        for (String name : files.names()) {
            files.read(name, waves);
        }
        return Collections.unmodifiableMap(files.surveys);
    }

    private List<String> names() {
        Path folder = reference.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void read(String name, Map<String, Wave> waves) {
        ReferenceFile file = new ReferenceFile(reference, FOLDER + "/" + name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(OTHER_ENDING) || lower.endsWith(ENDING) && !name.endsWith(ENDING)) {
            throw file.broken(
                    "has another ending than " + ENDING,
                    "rename it to " + name.substring(0, name.lastIndexOf('.')) + ENDING);
        }
        if (!name.endsWith(ENDING) || !file.isThere()) {
            return;
        }
        String survey = name.substring(0, name.length() - ENDING.length());
        if (!SurveyQuestions.ID_FORM.matcher(survey).matches()) {
            throw file.broken("has a name that is no id", "rename it: " + SurveyQuestions.ID_REMEDY);
        }
        add(file, SurveyFile.read(file, survey, waves));
    }

    private void add(ReferenceFile file, SurveyDefinition survey) {
        for (Question question : survey.questions()) {
            String other = askedBy.putIfAbsent(List.of(survey.wave(), question.id()), survey.survey());
            if (other != null) {
                throw file.broken(
                        "asks " + question.id() + ", which the survey " + other + " asks in the wave " + survey.wave()
                                + " too",
                        "give the question another id in one of them");
            }
        }
        surveys.put(survey.survey(), survey);
    }
}
