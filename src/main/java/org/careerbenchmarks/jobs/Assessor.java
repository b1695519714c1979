package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks.assess.RuleBook;
import org.careerbenchmarks.ingest.workbook.WorkbookOpener;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.normalise.Normaliser;

/** How a workbook becomes a verdict: read, normalise, assess. Safe to use from several threads. */
public final class Assessor {

    private final WorkbookOpener opener;
    private final WorkbookOpener openerOfLargerFiles;
    private final List<String> largerFiles;
    private final Normaliser normaliser;
    private final RuleBook rules;

    public Assessor(Reference reference, Settings settings) {
        this.opener = new WorkbookOpener(settings.workbookLimits());
        this.openerOfLargerFiles = new WorkbookOpener(settings.limitsOfLargerFiles());
        this.largerFiles = settings.largerFiles();
        this.normaliser = new Normaliser(reference);
        this.rules = new RuleBook(reference, settings.completeness());
    }

    /**
     * Reads and judges one file.
     *
     * @param workbook where its bytes are
     * @param file its path below the input folder, which hints at what it should be
     */
    public Verdict assess(Path workbook, String file) throws IOException {
        return assess(opener.open(workbook, Normaliser::chooseSheets), file);
    }

    /** Reads and judges a copy in the archive, which is called by its SHA-256. */
    public Verdict assessCopy(Path copy, String file) throws IOException {
        boolean mayBeLarger = largerFiles.contains(copy.getFileName().toString());
        WorkbookOpener chosen = mayBeLarger ? openerOfLargerFiles : opener;
        return assess(chosen.open(copy, Normaliser::chooseSheets), file);
    }

    private Verdict assess(Opening opening, String file) {
        if (opening instanceof Opening.Refused refused) {
            return rules.assess(refused);
        }
        try {
            return rules.assess(normaliser.normalise(((Opening.Opened) opening).workbook(), file));
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return refuse(FileDefect.TOO_LARGE, "more than fits in memory");
        }
    }

    /** Judges a file that is not even opened. */
    public Verdict refuse(FileDefect defect, String observed) {
        return rules.assess(new Opening.Refused(defect, observed));
    }
}
