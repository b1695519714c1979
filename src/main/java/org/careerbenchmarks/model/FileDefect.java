package org.careerbenchmarks.model;

/** Why a file could not be opened as a workbook. Each is explained to the school by one rule. */
public enum FileDefect {
    /** No bytes at all. */
    EMPTY,
    /** Protected by a password. */
    PASSWORD_PROTECTED,
    /** Another kind of file than an Excel workbook of 1997 or later, whatever its name says. */
    NOT_A_WORKBOOK,
    /** A zip archive that holds other files instead of a workbook. */
    ARCHIVE_OF_FILES,
    /** Cut off, changed on the way, or inconsistent in itself. */
    DAMAGED,
    /** Built to harm: entries outside the archive, a document type declaration, a part outside the file. */
    UNSAFE,
    /** Over a limit on bytes, inflated bytes, entries, rows or columns. */
    TOO_LARGE,
    /** Over the limit on time. */
    TOO_SLOW,
    /** Whatever process began to read it came to an end. */
    ENDS_READER,

    /** The operating system does not let us read it. */
    UNREADABLE,

    /** It lies below surveys/, but in no folder of a survey that is defined. */
    NO_SURVEY
}
