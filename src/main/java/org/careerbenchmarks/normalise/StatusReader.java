package org.careerbenchmarks.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a status. Case, spacing, hyphens, quotes around and invisible characters are forgiven; letters
 * that only look like the right ones are not.
 */
final class StatusReader {

    private static final int LONGEST = 200;
    private static final String NOT_APPLICABLE = "Not applicable";
    private static final String QUOTES = "'\"`‘’‚“”„´";

    /** Smiling faces, thumbs up and the like, which schools put beside a status without changing it. */
    private static final Pattern CHEERS = Pattern.compile(
            "[\\x{1F600}-\\x{1F60F}\\x{1F642}\\x{1F44D}\\x{1F44F}\\x{1F389}\\x{1F31F}⭐" + "\\x{1F3FB}-\\x{1F3FF}]");

    /** A dash before a digit is a minus. */
    private static final Pattern HAS_DIGIT = Pattern.compile("[0-9]");

    private static final Pattern DASHES = Pattern.compile("-{1,5}");
    private static final Pattern NOT_APPLICABLE_BECAUSE =
            Pattern.compile("(?:n/a|n\\.a\\.|na|not ?applicable)(?:[ ,:;(-].*)");
    private static final Pattern WORDS_OF_A_STATUS =
            Pattern.compile("achiev|full|partial|partly|progress|start|complet|yet|yes|done");

    private static final Dictionary<StatusWord> WORDS =
            Dictionary.readGraded("statuses", StatusReader::meaning, StatusReader::key);
    private static final Map<String, StatusWord> AS_IN_THE_TEMPLATE = new HashMap<>();

    static {
        for (Status status : Status.values()) {
            AS_IN_THE_TEMPLATE.put(status.label(), new StatusWord(status));
        }
    }

    private StatusReader() {}

    /** What a text means by itself, whatever the workbook says about it. */
    static @Nullable StatusWord read(String raw) {
        StatusWord word = AS_IN_THE_TEMPLATE.get(raw);
        if (word != null || raw.length() > LONGEST) {
            return word;
        }
        StatusWord known = WORDS.find(raw);
        return known == null && isNotApplicable(plain(raw)) ? StatusWord.NOT_APPLICABLE : known;
    }

    /** What of a text counts: texts of equal key mean the same. */
    static String key(String raw) {
        String words = plain(CHEERS.matcher(raw).replaceAll(""));
        int from = 0;
        int to = words.length();
        while (from < to && QUOTES.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (QUOTES + ".").indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        String key = words.substring(from, to).replace(" ", "");
        return HAS_DIGIT.matcher(key).find() ? key : key.replace("-", "");
    }

    static StatusWord meaning(String words, String sureness) {
        if (words.equals(NOT_APPLICABLE)) {
            return StatusWord.NOT_APPLICABLE;
        }
        Status status = Arrays.stream(Status.values())
                .filter(each -> each.label().equals(words))
                .findFirst()
                .orElseThrow();
        return new StatusWord(
                status,
                switch (sureness) {
                    case "template" -> Sureness.TEMPLATE;
                    case "synonym" -> Sureness.SYNONYM;
                    case "assumed" -> Sureness.ASSUMED;
                    default -> throw new IllegalStateException("\"" + sureness + "\" says not how sure a status is");
                });
    }

    private static boolean isNotApplicable(String plain) {
        return DASHES.matcher(plain).matches()
                || NOT_APPLICABLE_BECAUSE.matcher(plain).matches()
                        && !WORDS_OF_A_STATUS.matcher(plain).find();
    }

    /**
     * The text in lower case on one line, with plain dashes. Works on the raw text: compatibility forms of letters are
     * as foreign to a status as those of another script.
     */
    private static String plain(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0, c; i < raw.length(); i += Character.charCount(c)) {
            c = raw.codePointAt(i);
            if (RegularText.isSpace(c)) {
                boolean first = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
                plain.append(first ? "" : " ");
            } else if (RegularText.isDash(c)) {
                plain.append('-');
            } else if (!RegularText.isInvisible(c)) {
                plain.appendCodePoint(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
            }
        }
        return plain.toString().stripTrailing();
    }
}
