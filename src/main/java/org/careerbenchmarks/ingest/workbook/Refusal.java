package org.careerbenchmarks.ingest.workbook;

import java.util.Locale;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;

/**
 * The way out of the depths of a file that cannot be used. It never leaves this package: {@link WorkbookOpener} makes a
 * value of it.
 */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final FileDefect defect;

    Refusal(FileDefect defect, String observed) {
        super(observed, null, false, false);
        this.defect = defect;
    }

    static Refusal damaged(String observed) {
        return new Refusal(FileDefect.DAMAGED, observed);
    }

    static Refusal unsafe(String observed) {
        return new Refusal(FileDefect.UNSAFE, observed);
    }

    /** Over a limit: {@code more than 1,000 entries}. */
    static Refusal tooLarge(long limit, String what) {
        return new Refusal(FileDefect.TOO_LARGE, String.format(Locale.ROOT, "more than %,d %s", limit, what));
    }

    static Refusal notAWorkbook(String observed) {
        return new Refusal(FileDefect.NOT_A_WORKBOOK, observed);
    }

    /** Words of the file in quotation marks, shortened if need be. */
    static String quote(String words) {
        boolean isLong = words.length() > LONGEST_QUOTE;
        return "“" + (isLong ? words.substring(0, LONGEST_QUOTE) + "…" : words) + "”";
    }

    Opening.Refused opening() {
        return new Opening.Refused(defect, getMessage());
    }
}
