package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.Dictionary;
import org.careerbenchmarks.normalise.RegularText;

/**
 * Finds the themes of free text: the options of a coded question whose words occur in it, as whole words. The words are
 * those of the dictionary {@code themes}, and the labels and aliases of the options. Nothing is weighed: a text has
 * each theme of which it has a word, and none where it has no such word.
 */
final class Themes {

    private static final List<Dictionary.Entry> DICTIONARY = Dictionary.entries("themes");
    private static final int MOST_WORDS = 800;

    /** What the dictionary says that phrases mean which hold a word of a theme and are not about it: "part time". */
    private static final String NOTHING = "-";

    /** Labels that are found in any sentence betray no theme. */
    private static final Set<String> EVERYWHERE =
            Set.of("all", "any", "both", "no", "none", "nothing", "other", "others", "some", "yes");

    private final Map<String, Set<Integer>> options = new HashMap<>();

    /** By the first word of phrases, of how many words the longest are. */
    private final Map<String, Integer> longestFrom = new HashMap<>();

    Themes(Question question) {
        List<Option> all = question.options();
        for (int i = 0; i < all.size(); i++) {
            Option option = all.get(i);
            add(option.label(), i);
            for (String alias : option.aliases()) {
                add(alias, i);
            }
            for (Dictionary.Entry entry : DICTIONARY) {
                if (entry.means().equals(option.id())) {
                    add(entry.written(), i);
                }
            }
        }
        for (Dictionary.Entry entry : DICTIONARY) {
            if (entry.means().equals(NOTHING)) {
                List<String> words = words(entry.written());
                options.putIfAbsent(String.join(" ", words), Set.of());
                longestFrom.merge(words.get(0), words.size(), Math::max);
            }
        }
    }

    private void add(String phrase, int option) {
        List<String> words = words(phrase);
        String joined = String.join(" ", words);
        if (!words.isEmpty() && !EVERYWHERE.contains(joined)) {
            options.computeIfAbsent(joined, any -> new TreeSet<>()).add(option);
            longestFrom.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** The positions of the options that a text is about, each once. Of phrases that begin alike the longest counts. */
    Set<Integer> find(String text) {
        List<String> words = words(text);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < words.size(); ) {
            int taken = longestFrom.getOrDefault(words.get(i), 0);
            Set<Integer> meant = null;
            while (taken > 0 && meant == null) {
                meant = i + taken > words.size() ? null : options.get(String.join(" ", words.subList(i, i + taken)));
                taken -= meant == null ? 1 : 0;
            }
            found.addAll(meant == null ? Set.of() : meant);
            i += Math.max(1, taken);
        }
        return found;
    }

    private static List<String> words(String text) {
        String line = RegularText.withPlainMarks(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length() && words.size() < MOST_WORDS; i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
