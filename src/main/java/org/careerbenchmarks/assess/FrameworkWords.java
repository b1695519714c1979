package org.careerbenchmarks.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.jspecify.annotations.Nullable;

/** Tells by refs and words for which version of the framework the rows of a return were written. */
final class FrameworkWords {

    /** Of so many rows one may be another version's: as many answers may be missing in a return that is accepted. */
    private static final int ROWS_PER_SLIP = 10;

    private static final int LONGEST = 5_000;

    private final Map<String, Map<String, String>> wordsByVersion = new TreeMap<>();

    FrameworkWords(Map<String, Framework> frameworks) {
        frameworks.forEach((version, framework) -> {
            Map<String, String> words = new HashMap<>();
            for (Characteristic each : framework.characteristics()) {
                words.put(each.ref(), Item.lettersOf(each.text()));
            }
            wordsByVersion.put(version, words);
        });
    }

    /** Finds another version than that of the wave whose words most rows have; null where there is none. */
    @Nullable
    String findOtherVersion(List<Answer> answers, String waveVersion) {
        Map<String, String> own = wordsByVersion.getOrDefault(waveVersion, Map.of());
        Map<String, String> rows = wordsByVersion.size() > 1 ? rows(answers) : Map.of();
        if (!isWorthComparing(count(rows, own, Map.of()), rows.size())) {
            return null;
        }
        String found = null;
        int most = 0;
        for (Map.Entry<String, Map<String, String>> version : wordsByVersion.entrySet()) {
            Map<String, String> other = version.getValue();
            int onlyTheirs = count(rows, other, own);
            boolean isTheirs = onlyTheirs > count(rows, own, other)
                    && 2 * count(rows, other, Map.of()) > rows.size()
                    && ROWS_PER_SLIP * onlyTheirs > rows.size();
            if (isTheirs && onlyTheirs > most) {
                most = onlyTheirs;
                found = version.getKey();
            }
        }
        return found;
    }

    private static boolean isWorthComparing(int ownRows, int rows) {
        return ROWS_PER_SLIP * (rows - ownRows) > rows;
    }

    /** The rows that have the words of one version, and not those of another. */
    private static int count(Map<String, String> rows, Map<String, String> version, Map<String, String> notOf) {
        int count = 0;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            boolean matches = row.getValue().equals(version.get(row.getKey()));
            if (matches && !row.getValue().equals(notOf.get(row.getKey()))) {
                count++;
            }
        }
        return count;
    }

    private static Map<String, String> rows(List<Answer> answers) {
        Map<String, String> rows = new HashMap<>();
        for (Answer each : answers) {
            String ref = each.ref().value();
            String words = each.characteristic().text();
            if (ref != null && !words.isEmpty() && words.length() <= LONGEST) {
                rows.put(ref, Item.lettersOf(words));
            }
        }
        return rows;
    }
}
