package org.careerbenchmarks.assess;

import java.time.LocalDateTime;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

/** A row of an export in the making. */
final class SurveyRow {

    private final int excelRow;
    private String id;
    private String urnText;
    private @Nullable String urn;
    private String name;
    private String submittedText = "2020-07-05 14:30";
    private @Nullable LocalDateTime submittedAt = SurveyFormBuilder.usualTime();
    private boolean test;
    private boolean refused;
    private boolean unfinished;
    private String codes = "1";
    private int answered = 4;
    private int notApplicable;

    SurveyRow(int excelRow, String id, String schoolId) {
        this.excelRow = excelRow;
        this.id = id;
        this.urn = TestReference.urnOf(schoolId);
        this.urnText = urn;
        this.name = TestReference.nameOf(schoolId);
    }

    SurveyRow id(String text) {
        id = text;
        return this;
    }

    /** The URN of this school, and its name. */
    SurveyRow school(String schoolId) {
        return urn(TestReference.urnOf(schoolId)).name(TestReference.nameOf(schoolId));
    }

    /** What stands under School URN; six digits are a URN. */
    SurveyRow urn(String text) {
        urnText = text;
        urn = text.matches("[0-9]{6}") ? text : null;
        return this;
    }

    SurveyRow name(String text) {
        name = text;
        return this;
    }

    SurveyRow submitted(String text, @Nullable LocalDateTime time) {
        submittedText = text;
        submittedAt = time;
        return this;
    }

    SurveyRow test() {
        test = true;
        return this;
    }

    SurveyRow refused() {
        refused = true;
        return this;
    }

    SurveyRow unfinished() {
        unfinished = true;
        return this;
    }

    SurveyRow codes(String numbers) {
        codes = numbers;
        return this;
    }

    SurveyRow answering(int questions, int notApplying) {
        answered = questions;
        notApplicable = notApplying;
        return this;
    }

    void without(Part part) {
        switch (part) {
            case RESPONSE_ID -> id("");
            case SCHOOL_URN -> urn("");
            case SCHOOL_NAME -> name("");
            case SUBMITTED -> submitted("", null);
            case TEST -> test = false;
            case CONSENT -> refused = false;
            case FINISHED -> unfinished = false;
        }
    }

    ResponseRow row() {
        return new ResponseRow(
                excelRow - 1,
                id,
                urnText,
                urn,
                name,
                submittedText,
                submittedAt,
                test,
                refused,
                unfinished,
                codes,
                answered,
                notApplicable);
    }
}
