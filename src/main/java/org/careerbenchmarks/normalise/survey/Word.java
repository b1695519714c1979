package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.normalise.Dictionary;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/** Words that mean the same in every survey, from the dictionary {@code survey-words}. */
enum Word {
    YES,
    NO,
    /** A sign that something is chosen, whatever the column. */
    TICK,
    /** A sign that nothing is chosen. */
    NOTHING,
    TEST,
    /** The respondent does not consent. */
    REFUSAL,
    UNFINISHED,
    NOT_APPLICABLE,
    /** What a tool writes below a question that has one column. */
    RESPONSE;

    private static final int LONGEST = 300;
    private static final Map<String, Word> MEANINGS = new HashMap<>();
    private static final List<String> REFUSALS = new ArrayList<>();

    static {
        for (Dictionary.Entry entry : Dictionary.entries("survey-words")) {
            Word word = valueOf(entry.means());
            if (MEANINGS.put(key(entry.written()), word) != null) {
                throw new IllegalStateException("The word \"" + entry.written() + "\" stands twice in survey-words.");
            }
            if (word == REFUSAL) {
                REFUSALS.add(key(entry.written()));
            }
        }
    }

    /** What of a text counts: letters and digits in lower case, or, where there are none, its signs. */
    static String key(String text) {
        String key = RegularText.key(text);
        return key.isEmpty() ? RegularText.withPlainMarks(text) : key;
    }

    static @Nullable Word of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        // Programs that take ticks for measurements write 1.0.
        return MEANINGS.get(key(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text));
    }

    /** Whether a text begins with the words of somebody who does not consent. */
    static boolean beginsWithRefusal(String text) {
        String key = key(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        return REFUSALS.stream().anyMatch(key::startsWith);
    }
}
