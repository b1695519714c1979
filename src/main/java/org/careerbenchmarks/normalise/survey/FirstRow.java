package org.careerbenchmarks.normalise.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.normalise.Row;
import org.jspecify.annotations.Nullable;

/** The row with the questions, cell by cell. */
final class FirstRow {

    /** What one cell means. */
    record Head(int column, HeaderText text, KnownSurvey.@Nullable Known known, @Nullable Heading heading) {

        @Nullable
        Question question() {
            return known == null ? null : known.question();
        }
    }

    private final int number;
    private final KnownSurvey survey;
    private final TreeMap<Integer, Head> heads = new TreeMap<>();

    FirstRow(Row row, KnownSurvey survey) {
        this.number = row.number();
        this.survey = survey;
        for (RawCell cell : row.cells()) {
            HeaderText text = HeaderText.of(cell);
            if (!text.isBlank()) {
                KnownSurvey.Known known = survey.find(text);
                Heading heading = known == null ? Heading.of(text) : null;
                heads.put(cell.column(), new Head(cell.column(), text, known, heading));
            }
        }
    }

    /** Counted from 0. */
    int number() {
        return number;
    }

    /** The numbers of all columns with a header. */
    Set<Integer> columns() {
        return heads.keySet();
    }

    @Nullable
    Head at(int column) {
        return heads.get(column);
    }

    /** The header of a column, or the next one to the left of it. */
    @Nullable
    Head atOrLeftOf(int column) {
        Map.Entry<Integer, Head> left = heads.floorEntry(column);
        return left == null ? null : left.getValue();
    }

    /** All questions that stand there. */
    Set<Question> questions() {
        return heads.values().stream()
                .map(Head::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The headers in the words of an alias, by question. */
    Map<Question, Head> reworded() {
        Map<Question, Head> reworded = new LinkedHashMap<>();
        for (Head head : heads.values()) {
            if (head.known() != null && head.known().reworded()) {
                reworded.putIfAbsent(head.known().question(), head);
            }
        }
        return reworded;
    }

    /**
     * Whether the row below belongs to the headers: it says {@code Response} below a question, or the label of an
     * option below a column that follows the first of its question, and nothing below the headers of those parts that
     * say who answered.
     */
    boolean goesOnIn(Row next) {
        boolean labels = false;
        for (RawCell cell : next.cells()) {
            Head own = at(cell.column());
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
        Head left = atOrLeftOf(column);
        Question question = left == null ? null : left.question();
        if (question == null || text.isBlank()) {
            return false;
        }
        if (left.column() == column && Word.of(text.shown()) == Word.RESPONSE) {
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
