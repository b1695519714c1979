package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one cell of a worksheet, from its start to its end; then the next. */
final class CellReader {

    private final SharedStrings strings;
    private final int characterLimit;
    private final TextCollector inline;
    private final StringBuilder value = new StringBuilder();

    private String type = "n";
    private boolean hasFormula;
    private boolean hasValue;
    private boolean hasInline;
    private boolean inValue;

    CellReader(SharedStrings strings, int characterLimit) {
        this.strings = strings;
        this.characterLimit = characterLimit;
        this.inline = new TextCollector(characterLimit);
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
        value.setLength(0);
    }

    void start(String element) throws Refusal {
        switch (element) {
            case "v" -> {
                if (hasValue) {
                    throw Refusal.damaged("a cell with two values");
                }
                hasValue = true;
                inValue = true;
            }
            case "f" -> hasFormula = true;
            case "is" -> hasInline = true;
            case "c" -> throw Refusal.damaged("a cell within a cell");
            default -> inline.start(element);
        }
    }

    void end(String element) {
        if (element.equals("v")) {
            inValue = false;
        } else {
            inline.end(element);
        }
    }

    void add(XmlCursor xml) throws Refusal {
        if (!inValue) {
            inline.add(xml);
            return;
        }
        xml.appendTo(value);
        if (value.length() > characterLimit) {
            throw Refusal.tooLarge(characterLimit, "characters in one cell");
        }
    }

    /** The cell as it was read, or null if it holds nothing. */
    @Nullable
    RawCell close(int row, int column) throws Refusal {
        StoredValue stored = stored();
        if (stored != null && (hasFormula || !stored.text().isEmpty())) {
            return new RawCell(row, column, stored.kind(), stored.text(), hasFormula);
        }
        return hasFormula ? new RawCell(row, column, Kind.UNCALCULATED, "", true) : null;
    }

    private @Nullable StoredValue stored() throws Refusal {
        String inlineText = inline.take();
        if (hasInline && type.equals("inlineStr")) {
            return StoredValue.text(inlineText);
        }
        if (!hasValue) {
            return null;
        }
        String stored = value.toString();
        return switch (type) {
            case "s" -> StoredValue.text(strings.get(index(stored)));
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
