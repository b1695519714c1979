package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.normalise.Row;
import org.careerbenchmarks.normalise.survey.Column.Use;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one row after the other. */
final class Answers {

    private static final int MOST_SHARED = 10_000;

    /** How the cells of a column are read. */
    private interface Reader {
        void read(RawCell cell);
    }

    private final KnownSurvey survey;
    private final Oddities oddities;
    private final Codes codes = new Codes();
    private final List<QuestionReader> questions = new ArrayList<>();
    private final @Nullable Reader[] readers;
    private final Map<String, String> shared = new HashMap<>();
    private final StringBuilder said = new StringBuilder();
    private boolean saysMore;
    private int answered;
    private int notApplicable;

    /**
     * Prepares to read.
     *
     * @param columns those that hold answers or words beside them, from the left
     */
    Answers(List<Column> columns, List<Row> rows, KnownSurvey survey, Oddities oddities) {
        this.survey = survey;
        this.oddities = oddities;
        this.readers =
                new Reader[1 + columns.stream().mapToInt(Column::number).max().orElse(-1)];
        Map<Question, List<Column>> byQuestion = new LinkedHashMap<>();
        for (Column column : columns) {
            if (column.question() != null) {
                byQuestion
                        .computeIfAbsent(column.question(), any -> new ArrayList<>())
                        .add(column);
            }
        }
        Map<Integer, Set<String>> onScales = textsOnScales(columns, rows);
        byQuestion.forEach((question, own) -> prepare(question, own, rows, onScales));
    }

    /** The different texts in each column with answers on a scale, in one walk: a walk a column takes far longer. */
    private static Map<Integer, Set<String>> textsOnScales(List<Column> columns, List<Row> rows) {
        Map<Integer, Set<String>> texts = new HashMap<>();
        for (Column column : columns) {
            if (column.use() == Use.ANSWER
                    && column.question() != null
                    && column.question().type() == QuestionType.SCALE) {
                texts.put(column.number(), new LinkedHashSet<>());
            }
        }
        for (Row row : rows) {
            for (RawCell cell : row.cells()) {
                Set<String> own = texts.get(cell.column());
                if (own != null && own.size() < ScaleNumbers.MOST_REMEMBERED) {
                    own.add(cell.text());
                }
            }
        }
        return texts;
    }

    private void prepare(Question question, List<Column> columns, List<Row> rows, Map<Integer, Set<String>> onScales) {
        KnownOptions options = survey.options(question);
        String bareNumbers = "";
        if (question.type() == QuestionType.SCALE) {
            ScaleNumbers numbers = readNumbers(columns, onScales, options);
            if (numbers.contradict()) {
                oddities.of(Kind.SCALE_REVERSED, question.id(), numbers.listNumbered())
                        .seenAt(columns.get(0).headerRow(), columns.get(0).number());
                return;
            }
            bareNumbers = numbers.listBare();
            lookForReversedColumns(columns, options);
        }
        AnswerReader answers = new AnswerReader(options, oddities, bareNumbers);
        QuestionReader reader =
                new QuestionReader(columns, answers, options, new QuestionReader.Reading(codes, oddities));
        questions.add(reader);
        for (Column column : columns) {
            readers[column.number()] = readerOf(column, reader, rows);
        }
    }

    private static ScaleNumbers readNumbers(
            List<Column> columns, Map<Integer, Set<String>> onScales, KnownOptions options) {
        ScaleNumbers numbers = new ScaleNumbers(options);
        for (Column column : columns) {
            if (column.use() == Use.OPTION) {
                numbers.add(column.header().shown());
            } else if (column.use() == Use.ANSWER) {
                onScales.getOrDefault(column.number(), Set.of()).forEach(numbers::add);
            }
        }
        return numbers;
    }

    /** Columns of a scale from its other end are read by their labels; somebody should know all the same. */
    private void lookForReversedColumns(List<Column> columns, KnownOptions options) {
        List<Column> ticked =
                columns.stream().filter(each -> each.use() == Use.OPTION).toList();
        boolean reversed = ticked.size() > 2;
        for (int i = 1; i < ticked.size(); i++) {
            reversed &= ticked.get(i).option() < ticked.get(i - 1).option();
        }
        if (reversed) {
            oddities.of(Kind.SCALE_REVERSED, options.question().id(), "columns")
                    .seenAt(ticked.get(0).headerRow(), ticked.get(0).number());
        }
    }

    private @Nullable Reader readerOf(Column column, QuestionReader reader, List<Row> rows) {
        return switch (column.use()) {
            case ANSWER -> reader::readAnswer;
            case OPTION, NOT_APPLICABLE -> {
                Ticks ticks = ticks(column, rows);
                yield cell -> reader.readTick(cell, ticks);
            }
            case OTHER_WORDS ->
                cell -> {
                    saysMore = true;
                    reader.readOtherWords(cell);
                };
            case UNKNOWN_OPTION -> unknownOption(column);
            case PART, MERGED, UNKNOWN, IGNORED -> null;
        };
    }

    private Ticks ticks(Column column, List<Row> rows) {
        Ticks ticks = new Ticks(column, survey.options(column.question()), oddities);
        if (ticks.isAmbiguous()) {
            for (Row row : rows) {
                RawCell cell = row.at(column.number());
                if (cell != null) {
                    ticks.expect(cell.text());
                }
            }
        }
        return ticks;
    }

    private Reader unknownOption(Column column) {
        KnownOptions options = survey.options(column.question());
        String label = column.header().shown();
        Oddities.Tally tally = oddities.of(
                Kind.OPTION_COLUMN_UNKNOWN, options.question().id(), label, () -> options.findNearest(label));
        return cell -> {
            if (!Ticks.isNone(Word.of(cell.text()))) {
                saysMore = true;
                tally.seenAt(cell.row(), cell.column());
            }
        };
    }

    List<AnswerCode> codes() {
        return codes.list();
    }

    void begin() {
        questions.forEach(QuestionReader::begin);
        said.setLength(0);
        saysMore = false;
        answered = 0;
        notApplicable = 0;
    }

    void read(RawCell cell) {
        Reader reader = cell.column() < readers.length ? readers[cell.column()] : null;
        if (reader != null) {
            reader.read(cell);
        }
    }

    /** Whether the row says anything about any question, be it understood or not. */
    boolean sayAnything() {
        return saysMore || questions.stream().anyMatch(QuestionReader::saidSomething);
    }

    /** The codes of the answers of the row. */
    String finish(int row) {
        for (QuestionReader each : questions) {
            switch (each.finish(row, said)) {
                case ANSWERED -> answered++;
                case NOT_APPLICABLE -> notApplicable++;
                case MISSING -> {}
            }
        }
        String text = said.toString();
        return shared.size() < MOST_SHARED
                ? shared.computeIfAbsent(text, any -> text)
                : shared.getOrDefault(text, text);
    }

    int answered() {
        return answered;
    }

    int notApplicable() {
        return notApplicable;
    }
}
