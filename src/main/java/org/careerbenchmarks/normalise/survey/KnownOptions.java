package org.careerbenchmarks.normalise.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.RegularText;
import org.careerbenchmarks.normalise.SimilarWords;
import org.jspecify.annotations.Nullable;

/** The options of a question by their words. */
final class KnownOptions {

    /**
     * An option that a text names.
     *
     * @param position in the order of the definition
     * @param reworded whether the text is an alias
     */
    record Known(int position, boolean reworded) {}

    /** A number before or behind a label. */
    record Numbered(int number, int position) {}

    private static final int LONGEST = 1_000;
    private static final int LONGEST_COMPARED = 200;
    private static final int LETTERS_PER_SLIP = 3;
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\(?([0-9]{1,2})\\)? ?[-.:=)]? ?([^0-9 ].*)");
    private static final Pattern NUMBER_LAST = Pattern.compile("(.*[^ ]) ?\\(([0-9]{1,2})\\)");

    private final Question question;
    private final Map<String, Known> byKey = new HashMap<>();
    private int mostParts = 1;

    KnownOptions(Question question) {
        this.question = question;
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            add(options.get(i).label(), new Known(i, false));
        }
        for (int i = 0; i < options.size(); i++) {
            for (String alias : options.get(i).aliases()) {
                add(alias, new Known(i, true));
            }
        }
        for (int i = 0; i < options.size(); i++) {
            add(options.get(i).id(), new Known(i, false));
        }
    }

    private void add(String words, Known known) {
        byKey.putIfAbsent(Word.key(words), known);
        int parts = 1
                + (int) words.chars()
                        .filter(c -> c == ',' || c == ';' || c == '\n')
                        .count();
        mostParts = Math.max(mostParts, parts);
    }

    Question question() {
        return question;
    }

    String label(int position) {
        return question.options().get(position).label();
    }

    /** Into how many parts commas and semicolons may cut a label. */
    int mostParts() {
        return mostParts;
    }

    @Nullable
    Known findByKey(String key) {
        return byKey.get(key);
    }

    /** The option that a text names, be it with a number before it. */
    @Nullable
    Known find(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Known known = findByKey(Word.key(text));
        if (known != null) {
            return known;
        }
        Numbered numbered = findNumbered(text);
        return numbered == null ? null : new Known(numbered.position(), false);
    }

    @Nullable
    Known find(HeaderText header) {
        for (String key : header.keys()) {
            Known known = findByKey(key);
            if (known != null) {
                return known;
            }
        }
        return header.isBlank() ? null : find(header.shown());
    }

    /** The number and the label in {@code 5 - Very good}, {@code 1. Poor} or {@code Poor (1)}. */
    @Nullable
    Numbered findNumbered(String text) {
        if (text.length() > LONGEST || !mayBeNumbered(text)) {
            return null;
        }
        String plain = RegularText.withPlainMarks(text).strip();
        Matcher first = NUMBER_FIRST.matcher(plain);
        if (first.matches()) {
            return numbered(first.group(1), first.group(2));
        }
        Matcher last = NUMBER_LAST.matcher(plain);
        return last.matches() ? numbered(last.group(2), last.group(1)) : null;
    }

    /** Quickly, since it is asked for every sentence that somebody wrote. */
    private static boolean mayBeNumbered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private @Nullable Numbered numbered(String number, String words) {
        Known known = findByKey(Word.key(words));
        return known == null ? null : new Numbered(Integer.parseInt(number), known.position());
    }

    /** The label of the option that is most like a text, unless every third letter differs. */
    @Nullable
    String findNearest(String text) {
        String key = text.length() > LONGEST_COMPARED ? "" : Word.key(text);
        int least = key.length() / LETTERS_PER_SLIP + 1;
        String nearest = null;
        for (Option option : question.options()) {
            int distance = distance(key, option.label(), least);
            for (String alias : option.aliases()) {
                distance = Math.min(distance, distance(key, alias, least));
            }
            if (distance < least) {
                least = distance;
                nearest = option.label();
            }
        }
        return nearest;
    }

    private static int distance(String key, String words, int less) {
        return SimilarWords.distance(key, Word.key(words), less - 1);
    }
}
