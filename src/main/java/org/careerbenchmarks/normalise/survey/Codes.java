package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.AnswerCode.Meaning;
import org.jspecify.annotations.Nullable;

/** Gives numbers to all that may be answered in an export, in the order of its columns. */
final class Codes {

    private final List<AnswerCode> all = new ArrayList<>();

    int add(String question, @Nullable String option, Meaning meaning, int column) {
        int code = all.size() + 1;
        all.add(new AnswerCode(code, question, option, meaning, RawCell.letters(column)));
        return code;
    }

    List<AnswerCode> list() {
        return all;
    }
}
