package org.careerbenchmarks.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * The codes for statuses that a workbook itself explains: {@code G = Fully achieved} in one cell, or {@code 2} and
 * {@code Fully achieved} in two cells side by side. Rows of answers explain nothing.
 *
 * <p>The workbook is searched when the first code is asked for, so that a return in the words of the template costs
 * nothing.
 */
final class Legend {

    private static final int ROWS_SEARCHED = 300;
    private static final int LONGEST_CELL = 500;
    private static final int LONGEST_CODE = 12;
    private static final Pattern TITLE = Pattern.compile("(?i)^(?:key|legend|codes?|statuses)\\s?[:=-]\\s?");

    private static final Pattern BETWEEN = Pattern.compile("[,;|•]|\\s/\\s");

    /** Where nothing but a space divides entries, the next one begins with its {@code code =}. */
    private static final Pattern BEFORE_CODE = Pattern.compile("\\s(?=[^\\s=]{1,12}\\s?=)");

    private static final Pattern ENTRY = Pattern.compile(
            "([^=:()–—-]{1,40}?)\\s?(?:=|:|–|—|-|\\()\\s?" + "([^=:()]{1,40}?)\\s?\\)?(?:\\s\\([^()]*\\))?[.]?");

    private final List<RawSheet> sheets;
    private @Nullable Map<String, StatusWord> meanings;
    private final Set<String> contradicted = new HashSet<>();

    Legend(List<RawSheet> sheets) {
        this.sheets = sheets;
    }

    /** What the workbook says that a text means, or else what it means by itself. */
    @Nullable
    StatusWord read(String raw) {
        StatusWord usual = StatusReader.read(raw);
        if (usual != null && usual.sureness() == Sureness.TEMPLATE || raw.length() > LONGEST_CELL) {
            return usual;
        }
        return meanings().getOrDefault(StatusReader.key(raw), usual);
    }

    private Map<String, StatusWord> meanings() {
        if (meanings == null) {
            meanings = new HashMap<>();
            sheets.forEach(this::search);
            meanings.keySet().removeAll(contradicted);
        }
        return meanings;
    }

    private void search(RawSheet sheet) {
        AuditSheet answers = AuditSheet.of(sheet);
        RawCell before = null;
        for (RawCell cell : sheet.cells()) {
            if (cell.row() >= ROWS_SEARCHED) {
                return;
            }
            boolean explains = cell.text().length() <= LONGEST_CELL && !answers.holdsAnswer(cell);
            if (explains && cell.kind() == RawCell.Kind.TEXT) {
                split(RegularText.lines(cell.text()));
                if (before != null && before.row() == cell.row() && before.column() == cell.column() - 1) {
                    define(before.text(), cell.text());
                }
            }
            before = explains ? cell : null;
        }
    }

    private void split(String text) {
        for (String line : text.split("\n")) {
            for (String part : BETWEEN.split(TITLE.matcher(line).replaceFirst(""))) {
                readEntry(part.strip());
                for (String half : BEFORE_CODE.split(part)) {
                    readEntry(half.strip());
                }
            }
        }
    }

    private void readEntry(String text) {
        Matcher entry = ENTRY.matcher(text);
        if (entry.matches() && !define(entry.group(1), entry.group(2))) {
            defineTheOtherWayRound(entry.group(2), entry.group(1));
        }
    }

    /** A number behind a status is a count. */
    private void defineTheOtherWayRound(String code, String words) {
        if (code.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            define(code, words);
        }
    }

    /** Whether the words are a status, so that something was said about the code. */
    private boolean define(String code, String words) {
        StatusWord status = StatusReader.read(words);
        StatusWord usual = StatusReader.read(code);
        boolean defines = status != null
                && status.sureness() == Sureness.TEMPLATE
                && (usual == null || usual.sureness() != Sureness.TEMPLATE);
        String key = StatusReader.key(code);
        if (defines && meanings != null && !key.isEmpty() && key.length() <= LONGEST_CODE) {
            StatusWord meant = new StatusWord(status.status(), Sureness.SYNONYM);
            StatusWord other = meanings.put(key, status.isNotApplicable() ? status : meant);
            if (other != null && !other.meansTheSameAs(status)) {
                contradicted.add(key);
            }
        }
        return defines;
    }
}
