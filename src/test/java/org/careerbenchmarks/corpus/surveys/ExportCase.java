package org.careerbenchmarks.corpus.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/**
 * One export with one defect, and what is to come of it: {@code named("answer misspelt").sending(open ->
 * open.type("G2", "Goood")).queried().finding("option_unknown", "Responses!G2").missing("term_quality", 1)}.
 *
 * <p>What is not said is as in a good export of {@code broken-2020}: accepted, no findings, all four responses loaded.
 */
final class ExportCase {

    private final String name;
    private String survey = "broken-2020";
    private String writtenFor = "broken-2020";
    private boolean inColumns;
    private String extension = ".xlsx";
    private UnaryOperator<SurveySchool> firstSchool = UnaryOperator.identity();
    private BiConsumer<OpenExport, List<SurveySchool>> change = (open, schools) -> {};
    private Function<OpenExport, byte[]> save = SavedExport::xlsx;
    private Outcome outcome = Outcome.ACCEPTED;
    private final List<String> findings = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private final List<Consumer<Expected>> differences = new ArrayList<>();

    private ExportCase(String name) {
        this.name = name;
    }

    static ExportCase named(String words) {
        return new ExportCase(words);
    }

    /** In the folder of this survey. */
    ExportCase of(String surveyOfFolder) {
        survey = surveyOfFolder;
        return this;
    }

    /** With the questions of this survey. */
    ExportCase asking(String surveyOfQuestions) {
        writtenFor = surveyOfQuestions;
        return this;
    }

    ExportCase inColumns() {
        inColumns = true;
        return this;
    }

    ExportCase as(String fileExtension) {
        extension = fileExtension;
        return this;
    }

    /** The first response is of a school that joined on another day. */
    ExportCase firstSchoolJoining(String day) {
        firstSchool = school -> school.joining(day);
        return this;
    }

    ExportCase sending(Consumer<OpenExport> edit) {
        return sendingFrom((open, schools) -> edit.accept(open));
    }

    /** The schools are those of the four responses. */
    ExportCase sendingFrom(BiConsumer<OpenExport, List<SurveySchool>> edit) {
        change = edit;
        return this;
    }

    ExportCase saved(Function<OpenExport, byte[]> way) {
        save = way;
        return this;
    }

    ExportCase bytes(byte[] anything) {
        return saved(open -> anything);
    }

    ExportCase queried() {
        outcome = Outcome.ACCEPTED_WITH_QUERY;
        return this;
    }

    ExportCase rejected(String rule, String place) {
        outcome = Outcome.REJECTED;
        return finding(rule, place).loadingNothing();
    }

    ExportCase quarantined(String rule) {
        outcome = Outcome.QUARANTINED;
        return finding(rule, "the file").loadingNothing();
    }

    ExportCase finding(String rule, String... places) {
        for (String place : places) {
            findings.add(rule + " at " + place);
        }
        return this;
    }

    /** What is found in addition when all exports are compared. */
    ExportCase settling(String rule, String... places) {
        for (String place : places) {
            settled.add(rule + " at " + place);
        }
        return this;
    }

    ExportCase loadingNothing() {
        return expecting(Expected::nothing);
    }

    /** A question without a usable answer in these responses; in all where none is named. */
    ExportCase missing(String question, int... responses) {
        return answered(question, "", responses);
    }

    /** A question with these answers, in the words of {@link Expected}, in these responses. */
    ExportCase answered(String question, String answers, int... responses) {
        return expecting(expected -> expected.answer(question, answers, responses));
    }

    ExportCase leftOut(LeftOut why, int... responses) {
        return expecting(expected -> expected.leaveOut(why, responses));
    }

    /** A response that is matched to no school. */
    ExportCase ofNoSchool(int response) {
        return leftOut(LeftOut.NO_SCHOOL, response).expecting(expected -> expected.school(response, null));
    }

    ExportCase expecting(Consumer<Expected> difference) {
        differences.add(difference);
        return this;
    }

    String name() {
        return name;
    }

    String survey() {
        return survey;
    }

    String writtenFor() {
        return writtenFor;
    }

    String file() {
        return "surveys/" + survey + "/" + name + extension;
    }

    Outcome outcome() {
        return outcome;
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    List<String> settledFindings() {
        return List.copyOf(settled);
    }

    SurveySchool firstSchool(SurveySchool plain) {
        return firstSchool.apply(plain);
    }

    byte[] save(SurveyDefinition definition, List<Given> responses) {
        OpenExport open =
                inColumns ? OpenExport.inColumns(definition, responses) : OpenExport.inForms(definition, responses);
        change.accept(open, responses.stream().map(Given::school).toList());
        return save.apply(open);
    }

    Expected expected(List<Given> responses) {
        Expected expected = new Expected(responses);
        differences.forEach(each -> each.accept(expected));
        return expected;
    }
}
