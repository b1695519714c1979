package org.careerbenchmarks.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a status. Case, spacing, hyphens and invisible characters are forgiven; letters that only
 * look like the right ones are not.
 */
final class StatusReader {

    private static final int LONGEST = 200;
    private static final String NOT_APPLICABLE = "Not applicable";
    private static final Dictionary<StatusWord> WORDS =
            Dictionary.read("statuses", StatusReader::meaning, StatusReader::key);
    private static final Map<String, StatusWord> AS_IN_THE_TEMPLATE = new HashMap<>();

    static {
        for (Status status : Status.values()) {
            AS_IN_THE_TEMPLATE.put(status.label(), new StatusWord(status));
        }
    }

    private StatusReader() {}

    static @Nullable StatusWord read(String raw) {
        StatusWord word = AS_IN_THE_TEMPLATE.get(raw);
        if (word != null) {
            return word;
        }
        return raw.length() <= LONGEST ? WORDS.find(raw) : null;
    }

    private static StatusWord meaning(String words) {
        if (words.equals(NOT_APPLICABLE)) {
            return StatusWord.NOT_APPLICABLE;
        }
        return Arrays.stream(Status.values())
                .filter(each -> each.label().equals(words))
                .findFirst()
                .map(StatusWord::new)
                .orElseThrow();
    }

    /** Works on the raw text: compatibility forms of letters are as foreign to a status as those of another script. */
    private static String key(String raw) {
        StringBuilder key = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 'a' - 'A'));
            } else if (!RegularText.isSpace(c) && !RegularText.isDash(c) && !RegularText.isInvisible(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
