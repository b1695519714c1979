package org.careerbenchmarks.ingest.workbook;

/**
 * One entry of a zip archive, still packed.
 *
 * @param dataAt where its data begin
 */
record ZippedPart(ZipEntryRow entry, int dataAt) {

    /** No byte of deflated data can become more than this. */
    private static final int GREATEST_RATIO = 1032;

    /** Refuses a size that cannot be true, so that a lie of a few bytes cannot make us reserve millions. */
    void refuseLies() throws Refusal {
        boolean isPlausible =
                switch (entry.method()) {
                    case ZipEntryRow.STORED -> entry.size() == entry.packed();
                    case ZipEntryRow.DEFLATED -> entry.size() <= entry.packed() * GREATEST_RATIO;
                    default -> throw Refusal.damaged("a zip archive packed in a way that Excel does not know");
                };
        if (!isPlausible) {
            throw broken();
        }
    }

    Refusal broken() {
        return Refusal.damaged("a zip archive in which " + Refusal.quote(entry.name()) + " is not what it should be");
    }
}
