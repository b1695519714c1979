package org.careerbenchmarks.normalise.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a header cell, without markup and numbering that survey tools add.
 *
 * @param shown as somebody reads it, shortened; empty where there is no header
 * @param keys what of it counts, the most exact first
 * @param garbled whether it went through a wrong encoding
 */
record HeaderText(String shown, List<String> keys, boolean garbled) {

    static final HeaderText NONE = new HeaderText("", List.of(), false);

    private static final int LONGEST = 2_000;
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>|&[a-zA-Z]{2,8};|&#[0-9]{1,6};");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?:q(?:uestion)? ?)?[0-9]{1,3}[a-z]? ?[.:)\\]-] ?|q(?:uestion ?)?[0-9]{1,3}[a-z]? )",
            Pattern.CASE_INSENSITIVE);

    static HeaderText of(@Nullable RawCell cell) {
        boolean usable = cell != null
                && cell.kind() != RawCell.Kind.ERROR
                && cell.kind() != RawCell.Kind.UNCALCULATED
                && cell.text().length() <= LONGEST;
        return usable ? of(cell.text()) : NONE;
    }

    static HeaderText of(String text) {
        String line = RegularText.withPlainMarks(withoutMarkup(text));
        if (line.isEmpty()) {
            return NONE;
        }
        Set<String> keys = new LinkedHashSet<>();
        addKeys(line, keys);
        String repaired = Garbled.repair(text);
        if (repaired != null) {
            addKeys(RegularText.withPlainMarks(withoutMarkup(repaired)), keys);
        }
        return new HeaderText(
                Oddities.shorten(RegularText.line(withoutMarkup(text))), List.copyOf(keys), Garbled.is(text));
    }

    boolean isBlank() {
        return keys.isEmpty();
    }

    private static String withoutMarkup(String text) {
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return marked ? TAG.matcher(text).replaceAll(" ") : text;
    }

    private static void addKeys(String line, Set<String> keys) {
        keys.add(Word.key(line));
        String rest = NUMBERING.matcher(line).replaceFirst("");
        if (!rest.isEmpty()) {
            keys.add(Word.key(rest));
        }
    }
}
