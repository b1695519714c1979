package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.careerbenchmarks.assess.RuleBook;
import org.careerbenchmarks.assess.SurveyBook;
import org.careerbenchmarks.ingest.workbook.WorkbookOpener;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.Responses;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.normalise.survey.SurveyNormaliser;
import org.jspecify.annotations.Nullable;

/** How an export of the survey tool becomes a verdict: read, normalise, assess. Safe to use from several threads. */
final class ExportAssessor {

    /** One export may fill most of the memory, so that they are read one after the other, whoever reads them. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private final Reference reference;
    private final SurveyNormaliser normaliser;
    private final SurveyBook book;
    private final RuleBook rules;

    ExportAssessor(Reference reference, RuleBook rules, double completeness) {
        this.reference = reference;
        this.normaliser = new SurveyNormaliser(reference.surveys().values());
        this.book = new SurveyBook(reference, completeness);
        this.rules = rules;
    }

    Verdict assess(Path export, String survey, WorkbookOpener opener) throws IOException {
        SurveyDefinition definition = reference.surveys().get(survey);
        if (definition == null) {
            return refuse(new Opening.Refused(FileDefect.NO_SURVEY, "surveys/" + survey), survey);
        }
        ONE_AT_A_TIME.lock();
        try {
            Opening opening = opener.openExport(export);
            return opening instanceof Opening.Opened opened
                    ? book.assess(normaliser.normalise(opened.workbook(), definition))
                    : refuse((Opening.Refused) opening, survey);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return refuse(new Opening.Refused(FileDefect.TOO_LARGE, "more than fits in memory"), survey);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Of a refused file nothing is loaded, but it is known with which definition. */
    Verdict refuse(Opening.Refused refused, String survey) {
        Verdict verdict = rules.assess(refused);
        return new Verdict(
                verdict.outcome(),
                wave(survey),
                null,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                0,
                verdict.findings(),
                new Responses(survey, digest(survey), "", "", List.of(), List.of()));
    }

    private @Nullable String wave(String survey) {
        SurveyDefinition definition = reference.surveys().get(survey);
        return definition == null ? null : definition.wave();
    }

    private String digest(String survey) {
        SurveyDefinition definition = reference.surveys().get(survey);
        return definition == null ? "" : definition.digest();
    }
}
