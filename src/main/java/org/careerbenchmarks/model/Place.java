package org.careerbenchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * Where in a workbook something stands; a place without a sheet is the file as a whole.
 *
 * @param cell the address as Excel shows it, or null for the sheet as a whole
 */
public record Place(@Nullable String sheet, @Nullable String cell) {

    public static final Place FILE = new Place(null, null);

    public static Place of(String sheet, RawCell cell) {
        return new Place(sheet, cell.address());
    }

    /** {@code Audit!D17}, {@code Audit}, or {@code the file}. */
    @Override
    public String toString() {
        if (sheet == null) {
            return "the file";
        }
        return cell == null ? sheet : sheet + "!" + cell;
    }
}
