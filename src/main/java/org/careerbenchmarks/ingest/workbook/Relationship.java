package org.careerbenchmarks.ingest.workbook;

/**
 * What one part of the file says about another.
 *
 * @param kind the last word of its type ({@code worksheet}); empty for a type that workbooks have nothing to do with
 * @param target the name of the other part in the archive, or whatever lies outside it
 * @param isExternal whether the target lies outside the file
 */
record Relationship(String kind, String target, boolean isExternal) {

    /** The name of the part; refused if it is none of this file. */
    String part() throws Refusal {
        if (isExternal) {
            throw Refusal.unsafe("a part that lies outside the file, at " + Refusal.quote(target));
        }
        return target;
    }
}
