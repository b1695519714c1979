package org.careerbenchmarks.ingest.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** Reads one {@code surveys/<survey>.yml}: the wave of a survey, how it is exported, what it asks. */
final class SurveyFile {

    private static final String WAVE = "wave";
    private static final String LAYOUT = "layout";
    private static final String QUESTIONS = "questions";

    private SurveyFile() {}

    static SurveyDefinition read(ReferenceFile file, String survey, Map<String, Wave> waves) {
        byte[] bytes = bytes(file);
        YamlMapping parts =
                YamlMapping.of(YamlFile.read(file, bytes), "the definition", List.of(WAVE, LAYOUT, QUESTIONS));
        String wave = wave(parts, waves);
        Layout layout = layout(parts);
        List<Question> questions = SurveyQuestions.read(parts.get(QUESTIONS, "write at least one"));
        return new SurveyDefinition(survey, wave, layout, questions, ReferenceDigest.of(bytes));
    }

    private static String wave(YamlMapping parts, Map<String, Wave> waves) {
        String remedy =
                "write one of " + String.join(", ", waves.keySet()) + " or add it to reference/" + WavesFile.NAME;
        String wave = parts.text(WAVE, remedy);
        if (!waves.containsKey(wave)) {
            throw parts.get(WAVE, remedy).broken("the wave " + Text.shown(wave) + " is not known", remedy);
        }
        return wave;
    }

    private static Layout layout(YamlMapping parts) {
        return parts.find(LAYOUT).map(SurveyFile::layout).orElse(Layout.FORMS);
    }

    private static Layout layout(YamlNode at) {
        String code = at.text("the layout of the definition");
        return Stream.of(Layout.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> at.broken(
                        Text.shown(code) + " is not a layout",
                        Stream.of(Layout.values())
                                .map(Layout::code)
                                .collect(Collectors.joining(" or ", "write ", ""))));
    }

    private static byte[] bytes(ReferenceFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(YamlFile.MOST_BYTES + 1);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
