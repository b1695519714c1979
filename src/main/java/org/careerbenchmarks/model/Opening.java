package org.careerbenchmarks.model;

/** What came of opening a file: a workbook, or the reason why there is none. Never an exception for bad bytes. */
public sealed interface Opening {

    record Opened(RawWorkbook workbook) implements Opening {}

    /**
     * A file that cannot be used.
     *
     * @param observed what was seen, for the person who must mend it ({@code a PDF document}, {@code 70,000 entries})
     */
    record Refused(FileDefect defect, String observed) implements Opening {}
}
