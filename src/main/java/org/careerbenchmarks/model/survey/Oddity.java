package org.careerbenchmarks.model.survey;

import java.util.List;
import org.careerbenchmarks.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in an export that is not as its definition says, seen at one place or at many alike. What it means is for
 * the rules to say: each kind has its rule.
 *
 * @param question the question concerned, or null
 * @param observed what was seen, shortened
 * @param nearest what is known and most like it, or null where nothing is
 * @param places where, the first few
 * @param count how often
 */
public record Oddity(
        Kind kind,
        @Nullable String question,
        @Nullable String observed,
        @Nullable String nearest,
        List<Place> places,
        int count) {

    public Oddity {
        places = List.copyOf(places);
    }

    public enum Kind {
        /** No row holds the headers of any question. */
        NO_HEADER,
        /** No column holds the Response ID. */
        NO_RESPONSE_ID,
        /** No column holds the School URN or School name. */
        NO_SCHOOL,
        /** Another sheet holds questions of the survey as well, and was not read. */
        SECOND_SHEET,
        /** There are headers and no responses below them. */
        NO_RESPONSES,
        /** The export is laid out otherwise than its definition says. */
        OTHER_LAYOUT,
        /** A .csv file in another encoding than UTF-8 or with another separator than the comma. */
        CONVERTED_CSV,
        /** Text that was garbled by a wrong encoding on its way. */
        GARBLED_TEXT,
        /** No column holds a question of the definition. */
        QUESTION_MISSING,
        /** Several columns hold the same question (or the same option of it), so that none is read. */
        QUESTION_REPEATED,
        /** A question stands there in the words of an alias. */
        QUESTION_REWORDED,
        /** Header cells are merged, so that columns below have no header of their own. */
        HEADER_MERGED,
        /** A column of which nobody knows what it is. */
        COLUMN_UNKNOWN,
        /** An answer that is no option of its question. */
        OPTION_UNKNOWN,
        /** A column below a question whose label is no option of it, with ticks in it. */
        OPTION_COLUMN_UNKNOWN,
        /** An option stands there in the words of an alias. */
        OPTION_REWORDED,
        /** Something else than a tick in a column of ticks. */
        TICK_UNKNOWN,
        /** Several options for a question that takes one. */
        SEVERAL_ANSWERS,
        /** Said not to apply, and answered all the same. */
        NOT_APPLICABLE_AND_ANSWERED,
        /** A scale was exported as numbers, of which nobody can tell the direction. */
        SCALE_AS_NUMBERS,
        /** Numbers or columns of a scale run against the order of its definition. */
        SCALE_REVERSED,
        /** Free words beside the options that repeat one of them. */
        OTHER_REPEATS_OPTION,
        /** Free words that the dictionary led to an option, which is {@code nearest}. */
        TEXT_CODED,
        /** Free words that lead to no option. */
        TEXT_UNCODED,
        /** An error value or a formula without a result where an answer should be. */
        CELL_UNUSABLE
    }
}
