package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.Grid;
import org.careerbenchmarks.normalise.Row;
import org.careerbenchmarks.normalise.survey.Column.Use;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an export, in one row or two, and what each column holds.
 *
 * <p>A second row belongs to the headers if it says {@code Response} below a question, or the label of an option below
 * a column that follows the first of its question, and nothing below the headers of those parts that say who answered.
 */
final class Headers {

    /** What one cell of the first row means. */
    private record Head(int column, HeaderText text, KnownSurvey.@Nullable Known known, @Nullable Heading heading) {

        @Nullable
        Question question() {
            return known == null ? null : known.question();
        }
    }

    private final Grid grid;
    private final KnownSurvey survey;
    private final int at;
    private final Row first;
    private final TreeMap<Integer, Head> heads = new TreeMap<>();
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
        this.first = grid.rows().get(at);
        for (RawCell cell : first.cells()) {
            HeaderText text = HeaderText.of(cell);
            if (!text.isBlank()) {
                KnownSurvey.Known known = survey.find(text);
                Heading heading = known == null ? Heading.of(text) : null;
                heads.put(cell.column(), new Head(cell.column(), text, known, heading));
            }
        }
        Row next = at + 1 < grid.rows().size() ? grid.rows().get(at + 1) : null;
        this.second = next != null && next.number() == row + 1 && isSecondRow(next) ? next : null;
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

    /** All questions that stand there. */
    Set<Question> questions() {
        return heads.values().stream()
                .map(Head::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The headers in the words of an alias, by question. */
    Map<Question, Column> reworded() {
        Map<Question, Column> reworded = new LinkedHashMap<>();
        for (Head head : heads.values()) {
            if (head.known() != null && head.known().reworded()) {
                Question question = head.known().question();
                reworded.putIfAbsent(
                        question,
                        new Column(head.column(), first.number(), Use.ANSWER, head.text(), null, question, Column.NONE));
            }
        }
        return reworded;
    }

    /**
     * All columns that have a header or hold something.
     *
     * @param filled in how many rows below each column holds something
     */
    List<Column> columns(int[] filled) {
        TreeSet<Integer> numbers = new TreeSet<>(heads.keySet());
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
        Head own = heads.get(number);
        HeaderText label = second == null ? HeaderText.NONE : HeaderText.of(second.at(number));
        if (own != null && own.question() == null) {
            return beside(number, own, before);
        }
        Map.Entry<Integer, Head> left = heads.floorEntry(number);
        Head above = own == null && left != null && !label.isBlank() ? left.getValue() : own;
        Question question = above == null ? null : above.question();
        if (question != null) {
            return label.isBlank()
                    ? of(number, Use.ANSWER, above.text(), question)
                    : labelled(number, label, question);
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
    private Column beside(int number, Head head, List<Column> before) {
        Heading heading = head.heading();
        if (heading == Heading.OTHER_WORDS) {
            Question question = before.isEmpty() ? null : before.get(before.size() - 1).question();
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
        Head merged = region == null ? null : heads.get(region.firstColumn());
        return merged == null
                ? of(number, Use.UNKNOWN, HeaderText.NONE, null)
                : of(number, Use.MERGED, merged.text(), merged.question());
    }

    private Column of(int number, Use use, HeaderText header, @Nullable Question question) {
        return new Column(number, first.number(), use, header, null, question, Column.NONE);
    }

    private boolean isSecondRow(Row next) {
        boolean labels = false;
        for (RawCell cell : next.cells()) {
            Head own = heads.get(cell.column());
            HeaderText text = HeaderText.of(cell);
            if (own != null && own.heading() != null && own.heading().tellsWho() && !text.isBlank()) {
                if (Heading.of(text) == null) {
                    return false;
                }
            } else {
                labels |= isLabel(cell.column(), text);
            }
        }
        return labels;
    }

    private boolean isLabel(int column, HeaderText text) {
        Map.Entry<Integer, Head> left = heads.floorEntry(column);
        Question question = left == null ? null : left.getValue().question();
        if (question == null || text.isBlank()) {
            return false;
        }
        if (left.getKey() == column && Word.of(text.shown()) == Word.RESPONSE) {
            return true;
        }
        return survey.options(question).find(text) != null && firstColumnOf(question) < column;
    }

    private int firstColumnOf(Question question) {
        return heads.values().stream()
                .filter(each -> question.equals(each.question()))
                .mapToInt(Head::column)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
