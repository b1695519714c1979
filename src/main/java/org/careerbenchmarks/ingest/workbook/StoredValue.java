package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.RawCell.Kind;

/** What a cell stores, as we write it. */
record StoredValue(Kind kind, String text) {

    static StoredValue text(String text) {
        return new StoredValue(Kind.TEXT, text);
    }

    /**
     * Gives the characters of a cell that is no text the meaning that its type says.
     *
     * @param type {@code n}, {@code b}, {@code e} or {@code d}
     */
    static StoredValue of(String type, String stored) throws Refusal {
        return switch (type) {
            case "n" -> new StoredValue(Kind.NUMBER, number(stored));
            case "b" -> new StoredValue(Kind.BOOLEAN, logical(stored));
            case "e" -> new StoredValue(Kind.ERROR, stored);
            case "d" -> new StoredValue(Kind.DATE, stored);
            default -> throw Refusal.damaged("a cell of the unknown type " + Refusal.quote(type));
        };
    }

    private static String number(String stored) throws Refusal {
        String text = CellText.number(stored);
        if (text == null) {
            throw Refusal.damaged("a cell that holds " + Refusal.quote(stored) + " as a number");
        }
        return text;
    }

    private static String logical(String stored) throws Refusal {
        return switch (stored) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw Refusal.damaged("a cell that holds " + Refusal.quote(stored) + " as a logical value");
        };
    }
}
