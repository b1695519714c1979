package org.careerbenchmarks.corpus.hostile;

/** What a hostile file tries. For each there are files on both sides of the limit. */
public enum Attack {
    /** Zero bytes, random bytes, truncation, bit flips, wrong checksums, no end of directory, duplicate entries. */
    BROKEN,
    /** Zip bombs, overlapping entries, tens of thousands of entries, lying sizes, distinct strings without end. */
    BOMB,
    /** Document type declarations: entities that multiply, that read files, that call out; XInclude. */
    DECLARATION,
    /** Elements nested without end, attributes and namespaces by the thousand. */
    DEPTH,
    /** Addresses at and beyond the corners of a sheet, sizes and counts that lie. */
    ADDRESS,
    /** Rows, columns, styles and merged areas by the million. */
    MASS,
    /** Locked with a password, and what only looks like it. */
    PASSWORD,
    /** Other formats under the name of a workbook. */
    FORMAT,
    /** Macros, DDE, links and sheets outside of the file. */
    OUTSIDE,
    /** Formulas with and without results. */
    FORMULA,
    /** NUL, halves of surrogate pairs and other characters that control machines. */
    CONTROL,
    /** Letters and digits that only look like the right ones. */
    LOOKALIKE,
    /** Days that never were, and numbers beyond all calendars. */
    DATE,
    /** Reading aids for Japanese, which are no part of a text. */
    PHONETIC,
    /** Texts that some program would run: formulas, markup, templates, log lines, SQL. */
    INERT
}
