package org.careerbenchmarks.normalise.survey;

import java.util.HashMap;
import java.util.Map;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.jspecify.annotations.Nullable;

/** The questions of a definition by their words. */
final class KnownSurvey {

    /**
     * A question that a header names.
     *
     * @param reworded whether the header is an alias
     */
    record Known(Question question, boolean reworded) {}

    private final SurveyDefinition definition;
    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<String, KnownOptions> options = new HashMap<>();

    KnownSurvey(SurveyDefinition definition) {
        this.definition = definition;
        definition.questions().forEach(each -> add(each.text(), new Known(each, false)));
        for (Question each : definition.questions()) {
            each.aliases().forEach(alias -> add(alias, new Known(each, true)));
        }
        for (Question each : definition.questions()) {
            byKey.putIfAbsent(Word.key(each.id()), new Known(each, false));
            options.put(each.id(), new KnownOptions(each));
        }
    }

    private void add(String words, Known known) {
        HeaderText.of(words).keys().forEach(key -> byKey.putIfAbsent(key, known));
    }

    SurveyDefinition definition() {
        return definition;
    }

    KnownOptions options(Question question) {
        KnownOptions known = options.get(question.id());
        if (known == null) {
            throw new IllegalStateException("no question " + question.id());
        }
        return known;
    }

    @Nullable
    Known find(HeaderText header) {
        for (String key : header.keys()) {
            Known known = byKey.get(key);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
