package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.careerbenchmarks.normalise.Grid;
import org.careerbenchmarks.normalise.RegularText;
import org.careerbenchmarks.normalise.Row;
import org.careerbenchmarks.normalise.SimilarWords;
import org.careerbenchmarks.normalise.survey.Column.Use;
import org.jspecify.annotations.Nullable;

/** The sheet of an export that holds the responses, with its headers understood. */
final class Export {

    private static final int LETTERS_PER_SLIP = 3;
    private static final int MOST_COMPARED = 100;

    private final KnownSurvey survey;
    private final Oddities oddities;
    private final Headers headers;
    private final List<Row> rows;
    private final List<Column> columns;
    private final Parts parts;
    private final RepeatedColumns repeated;

    /**
     * Understands headers.
     *
     * @param headerRow where they stand, counted from 0
     */
    Export(Grid grid, int headerRow, KnownSurvey survey, Oddities oddities) {
        this.survey = survey;
        this.oddities = oddities;
        this.headers = new Headers(grid, headerRow, survey);
        this.rows = headers.rowsBelow();
        int[] filled = countFilled(rows);
        this.columns = oneUseEach(headers.columns(filled), filled);
        this.parts = new Parts(columns, filled);
        this.repeated = new RepeatedColumns(columns, rows);
        tellOfLayout();
        tellOfColumns();
        tellOfQuestions();
    }

    Map<Part, Integer> parts() {
        return parts.numbers();
    }

    /** The answers to all questions that can be read. */
    Answers answers() {
        Set<Question> contradicted = repeated.contradicted().keySet();
        List<Column> readable = columns.stream()
                .filter(each -> each.question() != null && !contradicted.contains(each.question()))
                .filter(each -> !repeated.isCopy(each))
                .toList();
        return new Answers(readable, rows, survey, oddities);
    }

    /** All responses; reading them adds to the oddities. */
    List<ResponseRow> read(Answers answers, TimeReader times) {
        List<ResponseRow> responses = new ResponseReader(parts, answers, times, oddities).read(rows);
        if (responses.isEmpty()) {
            oddities.of(Kind.NO_RESPONSES, null, null).seenInSheet();
        }
        return responses;
    }

    private static int[] countFilled(List<Row> rows) {
        int last = -1;
        for (Row row : rows) {
            last = Math.max(last, row.cells().get(row.cells().size() - 1).column());
        }
        int[] filled = new int[last + 1];
        for (Row row : rows) {
            for (RawCell cell : row.cells()) {
                filled[cell.column()] += isBlank(cell) ? 0 : 1;
            }
        }
        return filled;
    }

    private static boolean isBlank(RawCell cell) {
        String text = cell.text();
        boolean visible = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
        return cell.kind() == RawCell.Kind.TEXT
                && !visible
                && RegularText.line(text.length() > MOST_COMPARED ? text.substring(0, MOST_COMPARED) : text)
                        .isEmpty();
    }

    /** A column without a label among columns of options holds no whole answers; what is empty is left out. */
    private static List<Column> oneUseEach(List<Column> all, int[] filled) {
        Set<Question> ticked = new HashSet<>();
        all.stream().filter(each -> each.use() == Use.OPTION).forEach(each -> ticked.add(each.question()));
        List<Column> columns = new ArrayList<>();
        for (Column each : all) {
            Column column = each.use() == Use.ANSWER && ticked.contains(each.question())
                    ? new Column(
                            each.number(),
                            each.headerRow(),
                            Use.UNKNOWN_OPTION,
                            HeaderText.NONE,
                            null,
                            each.question(),
                            Column.NONE)
                    : each;
            boolean holds = column.number() < filled.length && filled[column.number()] > 0;
            if (holds || column.holdsAnswers() || column.use() == Use.PART) {
                columns.add(column);
            }
        }
        return columns;
    }

    private void tellOfLayout() {
        String found = headers.layout().code();
        String expected = survey.definition().layout().code();
        if (!found.equals(expected)) {
            oddities.of(Kind.OTHER_LAYOUT, null, found, () -> expected).seenInSheet();
        }
        if (!parts.has(Part.RESPONSE_ID)) {
            oddities.of(Kind.NO_RESPONSE_ID, null, null).seenInSheet();
        }
        if (!parts.has(Part.SCHOOL_URN) && !parts.has(Part.SCHOOL_NAME)) {
            oddities.of(Kind.NO_SCHOOL, null, null).seenInSheet();
        }
    }

    private void tellOfColumns() {
        for (Column column : columns) {
            String words = column.header().isBlank() ? null : column.header().shown();
            String question =
                    column.question() == null ? null : column.question().id();
            if (column.header().garbled()) {
                seen(Kind.GARBLED_TEXT, question, words, column);
            }
            if (column.use() == Use.UNKNOWN) {
                seen(Kind.COLUMN_UNKNOWN, null, words, column);
            } else if (column.use() == Use.MERGED) {
                seen(Kind.HEADER_MERGED, question, words, column);
            } else if (column.use() == Use.OPTION && column.question() != null) {
                tellOfAlias(column, column.question());
            }
        }
    }

    private void tellOfAlias(Column column, Question question) {
        KnownOptions.Known known = survey.options(question).find(column.header());
        if (known != null && known.reworded()) {
            String label = survey.options(question).label(known.position());
            oddities.of(Kind.OPTION_REWORDED, question.id(), column.header().shown(), () -> label)
                    .seenAt(column.headerRow(), column.number());
        }
    }

    private void tellOfQuestions() {
        FirstRow first = headers.first();
        first.reworded().forEach((question, head) -> oddities.of(
                        Kind.QUESTION_REWORDED, question.id(), head.text().shown(), question::text)
                .seenAt(first.number(), head.column()));
        repeated.contradicted()
                .forEach((question, own) ->
                        own.forEach(column -> oddities.of(Kind.QUESTION_REPEATED, question.id(), question.text())
                                .seenAt(column.headerRow(), column.number())));
        Set<Question> found = first.questions();
        for (Question question : survey.definition().questions()) {
            if (!found.contains(question)) {
                oddities.of(Kind.QUESTION_MISSING, question.id(), null, () -> findNearest(question))
                        .seenInSheet();
            }
        }
    }

    /** An unknown header that is like a question which is missing. */
    private @Nullable String findNearest(Question question) {
        String key = Word.key(question.text());
        int least = key.length() / LETTERS_PER_SLIP + 1;
        String nearest = null;
        List<HeaderText> unknown = columns.stream()
                .filter(each -> each.use() == Use.UNKNOWN)
                .map(Column::header)
                .filter(Predicate.not(HeaderText::isBlank))
                .limit(MOST_COMPARED)
                .toList();
        for (HeaderText header : unknown) {
            int distance = SimilarWords.distance(key, header.keys().get(0), least - 1);
            if (distance < least) {
                least = distance;
                nearest = header.shown();
            }
        }
        return nearest;
    }

    private void seen(Kind kind, @Nullable String question, @Nullable String observed, Column column) {
        oddities.of(kind, question, observed).seenAt(column.headerRow(), column.number());
    }
}
