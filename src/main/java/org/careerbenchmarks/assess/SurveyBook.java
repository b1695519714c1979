package org.careerbenchmarks.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.assess.RuleBook.Entry;
import org.careerbenchmarks.assess.rules.survey.*;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Responses;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;

/**
 * All rules about exports of the survey tool in the order in which they are asked, and the verdict that follows.
 *
 * <p>A refused export ends with the first of the three parts; a response that does not count is not shown to later
 * rules. Safe to use from several threads.
 */
public final class SurveyBook {

    static final List<Entry<SurveyRule>> EXPORT_RULES = RuleBook.list(List.of(
            new ConvertedCsv(),
            new GarbledText(),
            new HeaderMerged(),
            new NoSurveyHeader(),
            new OtherSurvey(),
            new NoResponseId(),
            new NoSchoolColumn()));

    static final List<Entry<SurveyRule>> ANSWER_RULES = RuleBook.list(List.of(
            new OtherLayout(),
            new SecondSheet(),
            new NoResponses(),
            new QuestionMissing(),
            new QuestionRepeated(),
            new QuestionReworded(),
            new ColumnUnknown(),
            new OptionColumnUnknown(),
            new OptionUnknown(),
            new OptionReworded(),
            new TickUnknown(),
            new SeveralAnswers(),
            new NotApplicableAndAnswered(),
            new ScaleAsNumbers(),
            new ScaleReversed(),
            new ScaleColumnsReversed(),
            new OtherRepeatsOption(),
            new TextCoded(),
            new TextUncoded(),
            new CellUnusable()));

    static final List<Entry<ResponseRule>> RESPONSE_RULES = RuleBook.list(List.of(
            new TestResponses(),
            new ConsentRefused(),
            new ResponseIdMissing(),
            new ResponseRepeated(),
            new ConflictingResponses(),
            new RespondentMissing(),
            new RespondentNameUnknown(),
            new RespondentUrnUnreadable(),
            new RespondentUrnUnknown(),
            new RespondentNotInPanel(),
            new RespondentOfTwoSchools(),
            new RespondentNotInWave(),
            new RespondentByNameForUrn(),
            new RespondentBySimilarName(),
            new RespondentByName(),
            new RespondentNameDiffers(),
            new SubmittedUnreadable(),
            new SubmittedOutsideWave()));

    private final Reference reference;
    private final RespondentSearch search;
    private final BigDecimal completeness;

    /**
     * Makes a rule book for one set of reference data.
     *
     * @param completeness the share of the questions that a response must answer to be complete, 0 to 1
     */
    public SurveyBook(Reference reference, double completeness) {
        if (!(completeness >= 0 && completeness <= 1)) {
            throw new IllegalArgumentException("completeness is a share from 0 to 1, not " + completeness);
        }
        this.reference = reference;
        this.search = new RespondentSearch(reference);
        this.completeness = BigDecimal.valueOf(completeness);
    }

    /** The cards of all rules in the order in which they are asked. */
    static Stream<Card> cards() {
        return Stream.of(EXPORT_RULES, ANSWER_RULES, RESPONSE_RULES)
                .flatMap(List::stream)
                .map(Entry::card);
    }

    /** Judges an export of the survey tool. */
    public Verdict assess(SurveyForm form) {
        Wave wave = reference.waves().get(form.definition().wave());
        if (wave == null) {
            throw new IllegalStateException("no wave " + form.definition().wave());
        }
        Findings findings = new Findings();
        EXPORT_RULES.forEach(entry -> entry.rule().check(form, findings.from(entry.card())));
        if (findings.anyAsGraveAs(Treatment.REJECT_RETURN, 0)) {
            return verdict(form, List.of(), List.of(), findings);
        }
        ANSWER_RULES.forEach(entry -> entry.rule().check(form, findings.from(entry.card())));
        Respondents respondents = search.find(form, wave);
        RESPONSE_RULES.forEach(entry -> entry.rule().check(respondents, findings.from(entry.card())));
        List<Response> responses =
                respondents.all().stream().map(each -> response(form, each)).toList();
        return verdict(form, form.codes(), responses, findings);
    }

    private Response response(SurveyForm form, Respondent respondent) {
        return new Response(
                respondent.row(),
                respondent.panelSchool() == null
                        ? null
                        : respondent.panelSchool().schoolId(),
                respondent.row().urn(),
                isComplete(form, respondent),
                respondent.leftOut());
    }

    /** Whether it was finished, and says enough about the questions that the export holds. */
    private boolean isComplete(SurveyForm form, Respondent respondent) {
        BigDecimal needed = completeness.multiply(BigDecimal.valueOf(form.questionsFound()));
        BigDecimal said = BigDecimal.valueOf(
                respondent.row().answered() + (long) respondent.row().notApplicable());
        return !respondent.row().unfinished() && said.compareTo(needed) >= 0;
    }

    private static Verdict verdict(
            SurveyForm form, List<AnswerCode> codes, List<Response> responses, Findings findings) {
        Outcome outcome = RuleBook.outcome(findings);
        int leftOut =
                (int) responses.stream().filter(each -> each.leftOut() != null).count();
        return new Verdict(
                outcome,
                form.definition().wave(),
                null,
                null,
                null,
                null,
                List.of(),
                leftOut,
                0,
                0,
                findings.list(),
                new Responses(
                        form.definition().survey(),
                        form.definition().digest(),
                        form.sheet(),
                        idColumn(form),
                        codes,
                        responses));
    }

    private static String idColumn(SurveyForm form) {
        Integer column = form.columns().get(Part.RESPONSE_ID);
        return column == null ? "" : RawCell.letters(column);
    }
}
