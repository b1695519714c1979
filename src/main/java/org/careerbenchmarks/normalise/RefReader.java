package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.Answer.RefOrigin;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.reference.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a characteristic in one version of the framework.
 *
 * <p>Excel makes the number 1.1 of {@code 1.10}. Where the framework has both, a number cell counts only together with
 * the words of the characteristic; so does a number or a date that no ref looks like.
 */
final class RefReader {

    /** A number, or null where it could not be told, and where it was found. */
    record Found(@Nullable String ref, RefOrigin origin) {}

    private static final int LONGEST_REF = 200;
    private static final int LONGEST_WORDS = 5_000;
    private static final Found NOTHING = new Found(null, RefOrigin.REF);
    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern ENDS = Pattern.compile("^['‘’`.,;:()\\[\\]#-]+|[.,;:()\\[\\]-]+$");

    private static final RefReader WITHOUT_FRAMEWORK = new RefReader(List.of());

    private final Map<String, Found> byRef = new HashMap<>();
    private final Map<String, List<String>> byNumber = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();
    private final SimilarWords similar;

    RefReader(List<Characteristic> characteristics) {
        Set<String> sharedTexts = new HashSet<>();
        for (Characteristic each : characteristics) {
            byRef.put(each.ref(), new Found(each.ref(), RefOrigin.REF));
            byNumber.computeIfAbsent(asNumber(each.ref()), number -> new ArrayList<>())
                    .add(each.ref());
            String text = RegularText.key(each.text());
            if (byText.put(text, each.ref()) != null) {
                sharedTexts.add(text);
            }
        }
        byText.keySet().removeAll(sharedTexts);
        similar = new SimilarWords(characteristics);
    }

    /** What a cell says by itself, as the number that Excel may have made of it; null where it says nothing. */
    static @Nullable String withoutFramework(RawCell cell) {
        String ref = WITHOUT_FRAMEWORK.read(cell, null).ref();
        return ref == null ? null : asNumber(ref);
    }

    Found read(@Nullable RawCell ref, @Nullable RawCell characteristic) {
        if (ref == null
                || ref.kind() == RawCell.Kind.TEXT
                        && RegularText.line(ref.text()).isEmpty()) {
            Found exact = ofWords(characteristic, byText.values());
            return exact.ref() == null ? ofSimilarWords(characteristic) : exact;
        }
        return switch (ref.kind()) {
            case TEXT -> ofText(ref.text());
            case NUMBER -> ofNumber(ref.text(), characteristic);
            // Excel makes a date of 2-3.
            case DATE -> ofWords(characteristic, byText.values());
            case BOOLEAN, ERROR, UNCALCULATED -> NOTHING;
        };
    }

    private Found ofText(String raw) {
        Found known = byRef.get(raw);
        if (known != null || raw.length() > LONGEST_REF) {
            return known != null ? known : NOTHING;
        }
        String ref = ENDS.matcher(RegularText.withoutSpaces(raw)).replaceAll("");
        return byRef.containsKey(ref) || FORM.matcher(ref).matches() ? new Found(ref, RefOrigin.REF) : NOTHING;
    }

    private Found ofNumber(String number, @Nullable RawCell characteristic) {
        List<String> candidates = byNumber.getOrDefault(asNumber(number), List.of());
        if (candidates.size() > 1) {
            return ofWords(characteristic, candidates);
        }
        if (candidates.size() == 1) {
            return new Found(candidates.get(0), RefOrigin.REF);
        }
        return FORM.matcher(number).matches()
                ? new Found(number, RefOrigin.REF)
                : ofWords(characteristic, byText.values());
    }

    private Found ofSimilarWords(@Nullable RawCell characteristic) {
        String ref = characteristic != null && characteristic.kind() == RawCell.Kind.TEXT
                ? similar.findRef(characteristic.text())
                : null;
        return ref == null ? NOTHING : new Found(ref, RefOrigin.SIMILAR_WORDS);
    }

    private Found ofWords(@Nullable RawCell characteristic, Collection<String> candidates) {
        if (characteristic == null
                || characteristic.kind() != RawCell.Kind.TEXT
                || characteristic.text().length() > LONGEST_WORDS) {
            return NOTHING;
        }
        String ref = byText.get(RegularText.key(characteristic.text()));
        return ref != null && candidates.contains(ref) ? new Found(ref, RefOrigin.CHARACTERISTIC) : NOTHING;
    }

    /** The ref as Excel shows it when it is a number: {@code 1.1} for {@code 1.10}. */
    private static String asNumber(String ref) {
        int end = ref.length();
        if (ref.indexOf('.') < 0) {
            return ref;
        }
        while (ref.charAt(end - 1) == '0') {
            end--;
        }
        return ref.substring(0, ref.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
