package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.careerbenchmarks.normalise.Dictionary;
import org.jspecify.annotations.Nullable;

/** What a column beside the questions holds, from the dictionary {@code survey-headers}. */
enum Heading {
    RESPONSE_ID(Part.RESPONSE_ID),
    SCHOOL_URN(Part.SCHOOL_URN),
    SCHOOL_NAME(Part.SCHOOL_NAME),
    SUBMITTED(Part.SUBMITTED),
    TEST(Part.TEST),
    CONSENT(Part.CONSENT),
    FINISHED(Part.FINISHED),
    /** How far the respondent came, in per cent. */
    PROGRESS(Part.FINISHED),
    /** Says of a response that it is a test or is not finished, as it comes. */
    STATUS(Part.TEST, Part.FINISHED),
    /** Words beside the options of the question before it. */
    OTHER_WORDS,
    /** What survey tools add and nobody needs here. */
    IGNORED;

    private static final Map<String, Heading> MEANINGS = new HashMap<>();

    /** Of several columns with one meaning the one goes first whose words stand further up in the dictionary. */
    private static final List<String> RANKS = new ArrayList<>();

    static {
        for (Dictionary.Entry entry : Dictionary.entries("survey-headers")) {
            String key = Word.key(entry.written());
            if (MEANINGS.put(key, valueOf(entry.means())) != null) {
                throw new IllegalStateException("The header \"" + entry.written() + "\" stands twice.");
            }
            RANKS.add(key);
        }
    }

    private final List<Part> parts;

    Heading(Part... parts) {
        this.parts = List.of(parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether a response is known by it, so that no other header stands below. */
    boolean tellsWho() {
        return this == RESPONSE_ID || this == SCHOOL_URN || this == SCHOOL_NAME;
    }

    static @Nullable Heading of(HeaderText header) {
        for (String key : header.keys()) {
            Heading heading = MEANINGS.get(key);
            if (heading == null && MEANINGS.get(withoutNumber(key)) == OTHER_WORDS) {
                heading = OTHER_WORDS;
            }
            if (heading != null) {
                return heading;
            }
        }
        return null;
    }

    /** How good a name of its part a header is; lower is better. */
    static int rank(HeaderText header) {
        return header.keys().stream()
                .mapToInt(RANKS::indexOf)
                .filter(rank -> rank >= 0)
                .min()
                .orElse(RANKS.size());
    }

    /** Tools number headers that stand there twice. */
    private static String withoutNumber(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
            end--;
        }
        return key.substring(0, end);
    }
}
