package org.careerbenchmarks.model.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;

/**
 * An export of the survey tool in the words of its definition. What is odd about it is told and not judged.
 *
 * @param definition of the survey in whose folder it lies
 * @param likest the definition most of whose questions it holds; where several are equal, that of its folder
 * @param questionsFound how many questions of {@code definition} it holds
 * @param sheet the worksheet that was read; empty where none holds responses
 * @param columns where the parts of a response stand that are no answers, as columns counted from 0
 * @param codes in the order of their numbers
 * @param rows in the order of the sheet
 */
public record SurveyForm(
        SurveyDefinition definition,
        SurveyDefinition likest,
        int questionsFound,
        String sheet,
        Map<Part, Integer> columns,
        List<AnswerCode> codes,
        List<ResponseRow> rows,
        List<Oddity> oddities) {

    /** What an export tells of a response beside its answers. */
    public enum Part {
        RESPONSE_ID,
        SCHOOL_URN,
        SCHOOL_NAME,
        SUBMITTED,
        TEST,
        CONSENT,
        FINISHED
    }

    public SurveyForm {
        columns = Map.copyOf(columns);
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
        oddities = List.copyOf(oddities);
    }

    /** All oddities of one kind. */
    public Stream<Oddity> oddities(Oddity.Kind kind) {
        return oddities.stream().filter(each -> each.kind() == kind);
    }

    /** Where a part of a response stands; the sheet as a whole where it has no column. */
    public Place place(Part part, ResponseRow response) {
        Integer column = columns.get(part);
        return column == null
                ? new Place(sheet, null)
                : new Place(sheet, RawCell.letters(column) + (response.row() + 1));
    }
}
