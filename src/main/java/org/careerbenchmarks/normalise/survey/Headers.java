package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.Grid;
import org.careerbenchmarks.normalise.Row;
import org.careerbenchmarks.normalise.survey.Column.Use;
import org.jspecify.annotations.Nullable;

/** The headers of an export, in one row or two, and what each column holds. */
final class Headers {

    private final Grid grid;
    private final KnownSurvey survey;
    private final int at;
    private final FirstRow first;
    private final @Nullable Row second;

    /**
     * Reads headers.
     *
     * @param row the row that holds most questions, counted from 0
     */
    Headers(Grid grid, int row, KnownSurvey survey) {
        this.grid = grid;
        this.survey = survey;
        this.at = indexOf(grid, row);
        this.first = new FirstRow(grid.rows().get(at), survey);
        Row next = at + 1 < grid.rows().size() ? grid.rows().get(at + 1) : null;
        this.second = next != null && next.number() == row + 1 && first.goesOnIn(next) ? next : null;
    }

    private static int indexOf(Grid grid, int row) {
        int at = 0;
        while (grid.rows().get(at).number() < row) {
            at++;
        }
        return at;
    }

    Layout layout() {
        return second == null ? Layout.FORMS : Layout.COLUMNS;
    }

    /** The rows below the headers. */
    List<Row> rowsBelow() {
        return grid.rows().subList(at + (second == null ? 1 : 2), grid.rows().size());
    }

    FirstRow first() {
        return first;
    }

    /**
     * All columns that have a header or hold something.
     *
     * @param filled in how many rows below each column holds something
     */
    List<Column> columns(int[] filled) {
        TreeSet<Integer> numbers = new TreeSet<>(first.columns());
        if (second != null) {
            second.cells().forEach(cell -> numbers.add(cell.column()));
        }
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] > 0) {
                numbers.add(i);
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int number : numbers) {
            columns.add(column(number, columns));
        }
        return columns;
    }

    private Column column(int number, List<Column> before) {
        FirstRow.Head own = first.at(number);
        HeaderText label = second == null ? HeaderText.NONE : HeaderText.of(second.at(number));
        if (own != null && own.question() == null) {
            return beside(number, own, before);
        }
        FirstRow.Head left = first.atOrLeftOf(number);
        FirstRow.Head above = own == null && !label.isBlank() ? left : own;
        Question question = above == null ? null : above.question();
        if (question != null) {
            return label.isBlank() ? of(number, Use.ANSWER, above.text(), question) : labelled(number, label, question);
        }
        if (!label.isBlank()) {
            Heading heading = Heading.of(label);
            Use use = heading == null ? Use.UNKNOWN : useOf(heading);
            HeaderText words = use == Use.UNKNOWN && above != null ? above.text() : label;
            return new Column(number, second.number(), use, words, heading, null, Column.NONE);
        }
        return withoutHeader(number);
    }

    /** A column below a header that is no question. */
    private Column beside(int number, FirstRow.Head head, List<Column> before) {
        Heading heading = head.heading();
        if (heading == Heading.OTHER_WORDS) {
            Question question =
                    before.isEmpty() ? null : before.get(before.size() - 1).question();
            Use use = question == null ? Use.UNKNOWN : Use.OTHER_WORDS;
            return of(number, use, head.text(), question);
        }
        Use use = heading == null ? Use.UNKNOWN : useOf(heading);
        return new Column(number, first.number(), use, head.text(), heading, null, Column.NONE);
    }

    private static Use useOf(Heading heading) {
        if (heading == Heading.OTHER_WORDS) {
            return Use.UNKNOWN;
        }
        return heading == Heading.IGNORED ? Use.IGNORED : Use.PART;
    }

    /** A column with a label in the second row, below a question. */
    private Column labelled(int number, HeaderText label, Question question) {
        int row = first.number() + 1;
        KnownOptions.Known known = survey.options(question).find(label);
        if (known != null) {
            return new Column(number, row, Use.OPTION, label, null, question, known.position());
        }
        Word word = Word.of(label.shown());
        Heading heading = Heading.of(label);
        if (heading != null && heading.tellsWho()) {
            return new Column(number, row, Use.PART, label, heading, null, Column.NONE);
        }
        Use use = Use.UNKNOWN_OPTION;
        if (word == Word.NOT_APPLICABLE) {
            use = Use.NOT_APPLICABLE;
        } else if (word == Word.RESPONSE) {
            use = Use.ANSWER;
        } else if (heading == Heading.OTHER_WORDS) {
            use = Use.OTHER_WORDS;
        }
        return new Column(number, row, use, label, null, question, Column.NONE);
    }

    private Column withoutHeader(int number) {
        SheetLayout.Region region = grid.layout().findMerged(first.number(), number);
        FirstRow.Head merged = region == null ? null : first.at(region.firstColumn());
        return merged == null
                ? of(number, Use.UNKNOWN, HeaderText.NONE, null)
                : of(number, Use.MERGED, merged.text(), merged.question());
    }

    private Column of(int number, Use use, HeaderText header, @Nullable Question question) {
        return new Column(number, first.number(), use, header, null, question, Column.NONE);
    }
}
