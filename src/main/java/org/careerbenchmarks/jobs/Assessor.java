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
import org.careerbenchmarks.model.survey.SurveyFolder;
import org.careerbenchmarks.normalise.Normaliser;

/** How a file becomes a verdict: read, normalise, assess. Safe to use from several threads. */
public final class Assessor {

    private final WorkbookOpener opener;
    private final WorkbookOpener openerOfLargerFiles;
    private final WorkbookOpener openerOfExports;
    private final WorkbookOpener openerOfLargerExports;
    private final List<String> largerFiles;
    private final Normaliser normaliser;
    private final RuleBook rules;
    private final ExportAssessor exports;

    public Assessor(Reference reference, Settings settings) {
        this.opener = new WorkbookOpener(settings.workbookLimits());
        this.openerOfLargerFiles = new WorkbookOpener(settings.limitsOfLargerFiles());
        this.openerOfExports = new WorkbookOpener(settings.surveyLimits());
        this.openerOfLargerExports = new WorkbookOpener(settings.surveyLimitsOfLargerFiles());
        this.largerFiles = settings.largerFiles();
        this.normaliser = new Normaliser(reference);
        this.rules = new RuleBook(reference, settings.completeness());
        this.exports = new ExportAssessor(reference, rules, settings.completeness());
    }

    /**
     * Reads and judges one file.
     *
     * @param bytes where its bytes are
     * @param file its path below the input folder, which says whether it is a return or an export of a survey, and hints
     *     at what a return should be
     */
    public Verdict assess(Path bytes, String file) throws IOException {
        return assess(bytes, file, false);
    }

    /** Reads and judges a copy in the archive, which is called by its SHA-256. */
    public Verdict assessCopy(Path copy, String file) throws IOException {
        return assess(copy, file, largerFiles.contains(copy.getFileName().toString()));
    }

    private Verdict assess(Path bytes, String file, boolean mayBeLarger) throws IOException {
        String survey = SurveyFolder.find(file);
        if (survey != null) {
            return exports.assess(bytes, survey, mayBeLarger ? openerOfLargerExports : openerOfExports);
        }
        WorkbookOpener chosen = mayBeLarger ? openerOfLargerFiles : opener;
        Opening opening = chosen.open(bytes, Normaliser::chooseSheets);
        if (opening instanceof Opening.Refused refused) {
            return rules.assess(refused);
        }
        try {
            return rules.assess(normaliser.normalise(((Opening.Opened) opening).workbook(), file));
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return refuse(file, FileDefect.TOO_LARGE, "more than fits in memory");
        }
    }

    /** Judges a file that is not even opened. */
    public Verdict refuse(String file, FileDefect defect, String observed) {
        Opening.Refused refused = new Opening.Refused(defect, observed);
        String survey = SurveyFolder.find(file);
        return survey == null ? rules.assess(refused) : exports.refuse(refused, survey);
    }
}
