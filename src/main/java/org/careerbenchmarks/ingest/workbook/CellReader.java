package org.careerbenchmarks.ingest.workbook;

import java.util.HashSet;
import java.util.Set;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one cell of a worksheet, from its start to its end; then the next. */
final class CellReader {

    private final SharedStrings strings;
    private final int characterLimit;
    private final TextCollector inline;
    private final TextBuffer value;
    private final TextBuffer formula;
    /** Formulas that several cells share are written out in the first of them; here are those that are linked. */
    private final Set<String> linkedGroups = new HashSet<>();

    private String type = "n";
    private boolean hasFormula;
    private boolean hasValue;
    private boolean hasInline;
    private boolean inValue;
    private boolean inFormula;
    private @Nullable String group;

    CellReader(SharedStrings strings, int characterLimit, SharedTexts texts) {
        this.strings = strings;
        this.characterLimit = characterLimit;
        this.inline = new TextCollector(characterLimit, texts);
        this.value = new TextBuffer(texts);
        this.formula = new TextBuffer(texts);
    }

    /**
     * Starts with the next cell.
     *
     * @param declaredType null where the cell declares none, and so holds a number
     */
    void open(@Nullable String declaredType) {
        type = declaredType == null ? "n" : declaredType;
        hasFormula = false;
        hasValue = false;
        hasInline = false;
        value.clear();
        formula.clear();
    }

    void start(String element, XmlCursor xml) throws Refusal {
        switch (element) {
            case "v" -> {
                if (hasValue) {
                    throw Refusal.damaged("a cell with two values");
                }
                hasValue = true;
                inValue = true;
            }
            case "f" -> {
                hasFormula = true;
                inFormula = true;
                group = "shared".equals(xml.find("t")) ? xml.find("si") : null;
            }
            case "is" -> hasInline = true;
            case "c" -> throw Refusal.damaged("a cell within a cell");
            default -> inline.start(element);
        }
    }

    void end(String element) {
        if (element.equals("v")) {
            inValue = false;
        } else if (element.equals("f")) {
            inFormula = false;
        } else {
            inline.end(element);
        }
    }

    void add(XmlCursor xml) throws Refusal {
        if (!inValue && !inFormula) {
            inline.add(xml);
            return;
        }
        TextBuffer text = inFormula ? formula : value;
        xml.appendTo(text);
        if (text.length() > characterLimit) {
            throw Refusal.tooLarge(characterLimit, "characters in one cell");
        }
    }

    /** The cell as it was read, or null if it holds nothing. */
    @Nullable
    RawCell close(int row, int column) throws Refusal {
        StoredValue stored = stored();
        boolean linked = hasFormula && isLinked();
        if (stored != null && (hasFormula || !stored.text().isEmpty())) {
            return new RawCell(row, column, stored.kind(), stored.text(), hasFormula, linked);
        }
        return hasFormula ? new RawCell(row, column, Kind.UNCALCULATED, "", true, linked) : null;
    }

    private boolean isLinked() {
        if (formula.length() == 0) {
            return group != null && linkedGroups.contains(group);
        }
        boolean linked = OutsideLinks.in(formula.take());
        if (group != null && linked) {
            linkedGroups.add(group);
        } else if (group != null) {
            linkedGroups.remove(group);
        }
        return linked;
    }

    private @Nullable StoredValue stored() throws Refusal {
        String inlineText = inline.take();
        if (hasInline && type.equals("inlineStr")) {
            return StoredValue.text(inlineText);
        }
        if (!hasValue) {
            return null;
        }
        // Nearly all cells refer to a text by its number, for which no String is needed.
        if (type.equals("s")) {
            int index = value.count();
            return StoredValue.text(strings.get(index < 0 ? index(value.take()) : index));
        }
        String stored = value.take();
        return switch (type) {
            case "str", "inlineStr" -> StoredValue.text(CellText.unescape(stored));
            default -> stored.isBlank() ? null : StoredValue.of(type, stored.strip());
        };
    }

    private static int index(String stored) throws Refusal {
        int index = CellText.count(stored.strip());
        if (index < 0) {
            throw Refusal.damaged("a cell that refers to a text by " + Refusal.quote(stored) + " instead of a number");
        }
        return index;
    }
}
