package org.careerbenchmarks.normalise.survey;

import org.careerbenchmarks.model.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param number counted from 0
 * @param headerRow where its header stands, counted from 0
 * @param header its words: of a column of ticks those of the option
 * @param heading what it holds beside questions, or null
 * @param question whose answers it holds, or null
 * @param option the position of the option that it ticks, or {@link #NONE}
 */
record Column(
        int number,
        int headerRow,
        Use use,
        HeaderText header,
        @Nullable Heading heading,
        @Nullable Question question,
        int option) {

    static final int NONE = -1;

    enum Use {
        /** Says who answered, and when. */
        PART,
        /** Holds whole answers to a question. */
        ANSWER,
        /** Ticks one option of a question. */
        OPTION,
        /** Ticks that a question does not apply. */
        NOT_APPLICABLE,
        /** Holds words beside the options of a question. */
        OTHER_WORDS,
        /** Ticks what is no option of the question. */
        UNKNOWN_OPTION,
        /** Has no header of its own, since header cells are merged. */
        MERGED,
        UNKNOWN,
        IGNORED
    }

    /** Whether answers of its question are read from it. */
    boolean holdsAnswers() {
        return use == Use.ANSWER || use == Use.OPTION || use == Use.NOT_APPLICABLE;
    }
}
