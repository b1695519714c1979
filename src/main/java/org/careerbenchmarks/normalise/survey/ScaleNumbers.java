package org.careerbenchmarks.normalise.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.survey.Option;

/**
 * The numbers that stand with, or instead of, the labels of a scale.
 *
 * <p>Numbers with labels, as in {@code 5 - Very good}, are believed to be mere decoration as long as they make sense:
 * each number stands with one label and each label with one number, and the numbers rise, or fall, all the way along
 * the options of the definition. A numbered alias or label in the definition ({@code 1 - Very good}) counts among
 * them, so that an export that numbers the other way round makes none. Where they make no sense, nobody can tell
 * whether number or label is what the respondent meant, and the scale is taken to be reversed somewhere. A numbered
 * label that is itself an alias is what the definition says it is, and is not compared.
 */
final class ScaleNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(?:[.,][0-9]{1,4})?");
    static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_SHOWN = 10;

    private final KnownOptions options;
    private final Map<Integer, Set<Integer>> positionsByNumber = new TreeMap<>();
    private final Map<Integer, Set<Integer>> numbersByPosition = new TreeMap<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final Set<String> bare = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean foundInExport;

    ScaleNumbers(KnownOptions options) {
        this.options = options;
        for (Option option : options.question().options()) {
            option.aliases().forEach(this::addNumbered);
            addNumbered(option.label());
        }
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Takes note of a text in the column, or in the header of a column. */
    void add(String text) {
        if (seen.size() < MOST_REMEMBERED && seen.add(text) && options.findByKey(Word.key(text)) == null) {
            if (isNumber(text.strip())) {
                bare.add(text.strip());
            } else if (addNumbered(text)) {
                foundInExport = true;
                shown.put(text, text);
            }
        }
    }

    private boolean addNumbered(String text) {
        KnownOptions.Numbered numbered = options.findNumbered(text);
        if (numbered != null) {
            positionsByNumber
                    .computeIfAbsent(numbered.number(), any -> new HashSet<>())
                    .add(numbered.position());
            numbersByPosition
                    .computeIfAbsent(numbered.position(), any -> new HashSet<>())
                    .add(numbered.number());
        }
        return numbered != null;
    }

    /** Whether numbers contradict each other or the order of the definition. */
    boolean contradict() {
        return foundInExport && !(areUnique(positionsByNumber) && areUnique(numbersByPosition) && run());
    }

    private static boolean areUnique(Map<Integer, Set<Integer>> map) {
        return map.values().stream().allMatch(each -> each.size() == 1);
    }

    private boolean run() {
        List<Integer> positions =
                positionsByNumber.values().stream().flatMap(Set::stream).toList();
        boolean rise = true;
        boolean fall = true;
        for (int i = 1; i < positions.size(); i++) {
            rise &= positions.get(i) > positions.get(i - 1);
            fall &= positions.get(i) < positions.get(i - 1);
        }
        return rise || fall;
    }

    /** The numbered labels of the export, as they are shown. */
    String listNumbered() {
        return shown.keySet().stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
    }

    /** The numbers without labels, as they are shown. */
    String listBare() {
        return bare.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    }
}
