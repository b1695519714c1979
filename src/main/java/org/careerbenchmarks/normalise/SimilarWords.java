package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characteristic whose words are nearly those of a row: few letters differ, no digit, and every other
 * characteristic is much farther away.
 */
public final class SimilarWords {

    private record Known(String ref, String letters, String digits) {}

    /** One letter in so many may differ. */
    private static final int LETTERS_PER_SLIP = 10;

    /** So many letters more must differ from the second nearest, beside twice those that differ from the nearest. */
    private static final int MARGIN = 3;

    private static final int LONGEST = 400;
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");

    private final List<Known> all = new ArrayList<>();

    SimilarWords(List<Characteristic> characteristics) {
        for (Characteristic each : characteristics) {
            String letters = RegularText.key(each.text());
            all.add(new Known(each.ref(), letters, digits(each.text())));
        }
    }

    @Nullable
    String findRef(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        String letters = RegularText.key(words);
        String digits = digits(words);
        List<Known> comparable =
                all.stream().filter(each -> each.digits().equals(digits)).toList();
        int slips = letters.length() / LETTERS_PER_SLIP;
        Known nearest = null;
        int least = slips + 1;
        for (Known each : comparable) {
            int distance = distance(letters, each.letters(), least - 1);
            if (distance < least) {
                nearest = each;
                least = distance;
            }
        }
        return nearest != null && isAlone(nearest, letters, comparable, 2 * least + MARGIN - 1) ? nearest.ref() : null;
    }

    private static boolean isAlone(Known nearest, String letters, List<Known> comparable, int within) {
        return comparable.stream()
                .filter(each -> each != nearest)
                .noneMatch(each -> distance(letters, each.letters(), within) <= within);
    }

    private static String digits(String text) {
        return NOT_DIGITS.matcher(RegularText.line(text)).replaceAll(" ").strip();
    }

    /** The letters to insert, delete or replace (Levenshtein), or more than {@code most} where it is more than that. */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        int least = 0;
        for (int i = 1; i <= one.length() && least <= most; i++) {
            least = fill(row, i, one.charAt(i - 1), other, most);
        }
        return least > most ? most + 1 : row[other.length()];
    }

    /** The next row of the table, near its diagonal only: farther away every distance is too long. */
    private static int fill(int[] row, int i, char letter, String other, int most) {
        int from = Math.max(1, i - most);
        int to = Math.min(other.length(), i + most);
        int diagonal = row[from - 1];
        row[from - 1] = from == 1 ? i : most + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            int above = j == i + most ? most + 1 : row[j];
            int replaced = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
