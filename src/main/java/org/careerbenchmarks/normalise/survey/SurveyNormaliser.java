package org.careerbenchmarks.normalise.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.normalise.Grid;

/**
 * Finds responses in an export of the survey tool and gives every word of them its meaning. It judges nothing: what is
 * not as the definition says stands among the oddities, and the answer concerned is missing.
 *
 * <p>Safe to use from several threads.
 */
public final class SurveyNormaliser {

    private final List<KnownSurvey> all;

    /**
     * Learns the words of all surveys.
     *
     * @param all the surveys of which an export may be, so that one in the wrong folder is recognised
     */
    public SurveyNormaliser(Collection<SurveyDefinition> all) {
        this.all = all.stream().map(KnownSurvey::new).toList();
    }

    /**
     * Reads an export.
     *
     * @param definition of the survey in whose folder it lies
     */
    public SurveyForm normalise(RawWorkbook workbook, SurveyDefinition definition) {
        KnownSurvey survey = all.stream()
                .filter(each -> each.definition().equals(definition))
                .findFirst()
                .orElseGet(() -> new KnownSurvey(definition));
        HeaderSearch search = new HeaderSearch(workbook.sheets());
        HeaderSearch.Found found = search.find(survey);
        SurveyDefinition likest = findLikest(search, survey);
        if (found == null) {
            Oddities oddities = new Oddities("");
            tellOfConversion(workbook, oddities);
            oddities.of(Kind.NO_HEADER, null, null).seenInSheet();
            return new SurveyForm(definition, likest, 0, "", Map.of(), List.of(), List.of(), oddities.list());
        }
        Grid grid = Grid.of(found.sheet());
        Oddities oddities = new Oddities(grid.name());
        tellOfConversion(workbook, oddities);
        search.listOthers(survey, found)
                .forEach(name -> oddities.of(Kind.SECOND_SHEET, null, name).seenInSheet());
        Export export = new Export(grid, found.row(), survey, oddities);
        Answers answers = export.answers();
        List<ResponseRow> rows = export.read(answers, new TimeReader(workbook.date1904()));
        return new SurveyForm(
                definition,
                likest,
                (int) found.questions(),
                grid.name(),
                export.parts(),
                answers.codes(),
                rows,
                oddities.list());
    }

    private static void tellOfConversion(RawWorkbook workbook, Oddities oddities) {
        if (workbook.readAs() != null) {
            oddities.of(Kind.CONVERTED_CSV, null, workbook.readAs()).seenInSheet();
        }
    }

    private SurveyDefinition findLikest(HeaderSearch search, KnownSurvey survey) {
        KnownSurvey likest = survey;
        long most = questions(search, survey);
        for (KnownSurvey each : all) {
            long questions = questions(search, each);
            if (questions > most) {
                likest = each;
                most = questions;
            }
        }
        return likest.definition();
    }

    private static long questions(HeaderSearch search, KnownSurvey survey) {
        HeaderSearch.Found found = search.find(survey);
        return found == null ? 0 : found.questions();
    }
}
