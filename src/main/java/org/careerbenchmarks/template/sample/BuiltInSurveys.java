package org.careerbenchmarks.template.sample;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The survey definitions that come with the program. They are trusted; what others write is checked when taken in. */
final class BuiltInSurveys {

    private static final List<String> NAMES = List.of("career-leader-2019-07", "career-leader-2020-07");
    private static final String NO_DIGEST = "invented";

    private BuiltInSurveys() {}

    /** The definitions by the name of their survey. */
    static Map<String, SurveyDefinition> byName() {
        SortedMap<String, SurveyDefinition> surveys = new TreeMap<>();
        NAMES.forEach(name -> surveys.put(name, read(name)));
        return Collections.unmodifiableMap(surveys);
    }

    /** Their files, by their path in the folder {@code reference}, which is also that of the resource. */
    static Stream<String> files() {
        return NAMES.stream().map(BuiltInSurveys::file);
    }

    private static String file(String name) {
        return "surveys/" + name + ".yml";
    }

    private static SurveyDefinition read(String name) {
        String text = new String(BuiltIn.bytes(file(name)), StandardCharsets.UTF_8);
        Map<?, ?> parts = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Layout layout = Stream.of(Layout.values())
                .filter(each -> each.code().equals(parts.get("layout")))
                .findFirst()
                .orElseThrow();
        List<Question> questions = items(parts, "questions")
                .map(each -> question((Map<?, ?>) each))
                .toList();
        return new SurveyDefinition(name, word(parts, "wave"), layout, questions, NO_DIGEST);
    }

    private static Question question(Map<?, ?> parts) {
        QuestionType type = Stream.of(QuestionType.values())
                .filter(each -> each.code().equals(parts.get("type")))
                .findFirst()
                .orElseThrow();
        List<Option> options =
                items(parts, "options").map(each -> option((Map<?, ?>) each)).toList();
        return new Question(word(parts, "id"), word(parts, "text"), aliases(parts), type, options, groups(parts));
    }

    private static Option option(Map<?, ?> parts) {
        return new Option(word(parts, "id"), word(parts, "label"), aliases(parts));
    }

    private static Map<String, List<String>> groups(Map<?, ?> parts) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        if (parts.get("groups") instanceof Map<?, ?> given) {
            given.keySet()
                    .forEach(name -> groups.put(
                            (String) name,
                            items(given, (String) name).map(String.class::cast).toList()));
        }
        return Collections.unmodifiableMap(groups);
    }

    private static List<String> aliases(Map<?, ?> parts) {
        return items(parts, "aliases").map(String.class::cast).toList();
    }

    private static Stream<?> items(Map<?, ?> parts, String name) {
        return parts.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static String word(Map<?, ?> parts, String name) {
        if (parts.get(name) instanceof String word) {
            return word;
        }
        throw new IllegalStateException("no text " + name + " in " + parts.keySet());
    }
}
