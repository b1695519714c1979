package org.careerbenchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was found, in the order of its sheets.
 *
 * @param format what kind of file it is, judged by its bytes
 * @param date1904 whether serial dates count from 1904 instead of 1900
 * @param macros whether the file carries macros (never run)
 * @param scrambled whether the file was encrypted with the password that every Excel knows, as Excel does for a
 *     workbook that is only protected against changes
 * @param readAs how a .csv file was read where that is not UTF-8 with commas ({@code cp1252, separated by semicolons}), or
 *     null
 * @param sheetNames the names of all worksheets, those that were not asked for among them
 * @param sheets the worksheets that were asked for
 */
public record RawWorkbook(
        Format format,
        boolean date1904,
        boolean macros,
        boolean scrambled,
        @Nullable String readAs,
        List<String> sheetNames,
        List<RawSheet> sheets) {

    public enum Format {
        XLSX,
        XLS,
        CSV
    }

    public RawWorkbook {
        sheetNames = List.copyOf(sheetNames);
        sheets = List.copyOf(sheets);
    }

    /** A workbook that is not encrypted at all. */
    public RawWorkbook(
            Format format, boolean date1904, boolean macros, List<String> sheetNames, List<RawSheet> sheets) {
        this(format, date1904, macros, false, null, sheetNames, sheets);
    }
}
