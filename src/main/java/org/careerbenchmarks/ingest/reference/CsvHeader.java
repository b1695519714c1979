package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the wanted columns stand, by the names in the header.
 *
 * @param positions of the wanted columns, counted from 0
 * @param width how many columns there are
 */
record CsvHeader(List<Integer> positions, int width) {

    static CsvHeader find(ReferenceFile file, CsvFields header, List<String> wanted) {
        if (header.isMisquoted()) {
            throw file.broken(
                    header.line(), "the header has a quotation mark in the wrong place", "write the names without");
        }
        refuseOtherSeparators(file, header);
        List<Integer> positions = new ArrayList<>();
        for (String column : wanted) {
            positions.add(position(file, header, column));
        }
        return new CsvHeader(positions, header.count());
    }

    private static int position(ReferenceFile file, CsvFields header, String column) {
        int found = -1;
        String[] names = header.kept();
        for (int position = 0; position < names.length; position++) {
            if (names[position].equalsIgnoreCase(column)) {
                if (found >= 0) {
                    throw file.broken(
                            header.line(),
                            "the header has the column " + column + " twice",
                            "delete or rename the one that is not meant");
                }
                found = position;
            }
        }
        if (found < 0) {
            throw file.broken(
                    header.line(), "the header lacks the column " + column, "add it, or mend the spelling of its name");
        }
        return found;
    }

    private static void refuseOtherSeparators(ReferenceFile file, CsvFields header) {
        String first = header.kept()[0];
        if (header.count() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            String separator = first.indexOf(';') >= 0 ? "semicolons" : "tabs";
            throw file.broken(header.line(), "the columns are separated by " + separator, "save the file with commas");
        }
    }
}
