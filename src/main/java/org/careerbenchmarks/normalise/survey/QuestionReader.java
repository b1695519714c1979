package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.AnswerCode.Meaning;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;

/** Puts together what the cells of one row say about one question. */
final class QuestionReader {

    /** What becomes of a question in a response. */
    enum Outcome {
        MISSING,
        ANSWERED,
        NOT_APPLICABLE
    }

    private final Question question;
    private final KnownOptions options;
    private final Oddities oddities;
    private final AnswerReader answers;

    /** By the position of the option; 0 where it cannot be chosen. */
    private final int[] codes;

    private final int notApplicableCode;
    private final int ownWordsCode;

    private final BitSet chosen = new BitSet();
    private boolean notApplicable;
    private boolean ownWords;
    private boolean unknown;
    private int place = Column.NONE;

    /**
     * Gives each option its code.
     *
     * @param columns those of the question, from the left
     */
    QuestionReader(List<Column> columns, AnswerReader answers, KnownOptions options, Reading reading) {
        this.options = options;
        this.question = options.question();
        this.oddities = reading.oddities();
        this.answers = answers;
        this.codes = new int[question.options().size()];
        int first = columns.get(0).number();
        optionColumns(columns)
                .forEach((option, column) -> codes[option] = reading.codes()
                        .add(question.id(), question.options().get(option).id(), Meaning.OPTION, column));
        int ownColumn = columns.stream()
                .filter(each -> each.use() == Column.Use.NOT_APPLICABLE)
                .mapToInt(Column::number)
                .findFirst()
                .orElse(first);
        this.notApplicableCode = reading.codes().add(question.id(), null, Meaning.NOT_APPLICABLE, ownColumn);
        this.ownWordsCode = question.type() == QuestionType.CODED
                ? reading.codes().add(question.id(), null, Meaning.OWN_WORDS, first)
                : 0;
    }

    /** What reading an export collects. */
    record Reading(Codes codes, Oddities oddities) {}

    /** The positions of all options that may be chosen, with the column of each, in the order of the columns. */
    private Map<Integer, Integer> optionColumns(List<Column> columns) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (Column column : columns) {
            if (column.use() == Column.Use.OPTION) {
                found.put(column.option(), column.number());
            } else if (column.use() == Column.Use.ANSWER || question.type() == QuestionType.CODED) {
                for (int option = 0; option < codes.length; option++) {
                    found.putIfAbsent(option, column.number());
                }
            }
        }
        return found;
    }

    void begin() {
        if (place != Column.NONE) {
            chosen.clear();
            notApplicable = false;
            ownWords = false;
            unknown = false;
            place = Column.NONE;
        }
    }

    void readAnswer(RawCell cell) {
        take(isUsable(cell) ? answers.read(cell.text()) : Told.unusable(unusable(cell)), cell);
    }

    void readTick(RawCell cell, Ticks ticks) {
        take(isUsable(cell) ? ticks.read(cell.text()) : Told.unusable(unusable(cell)), cell);
    }

    /** Reads words beside the options: for a coded question they are an answer, for others they are only looked at. */
    void readOtherWords(RawCell cell) {
        if (question.type() == QuestionType.CODED || !isUsable(cell)) {
            readAnswer(cell);
            return;
        }
        KnownOptions.Known known = options.find(cell.text());
        if (known != null) {
            String label = options.label(known.position());
            oddities.of(Kind.OTHER_REPEATS_OPTION, question.id(), cell.text(), () -> label)
                    .seenAt(cell.row(), cell.column());
        }
    }

    private static boolean isUsable(RawCell cell) {
        return cell.kind() != RawCell.Kind.ERROR && cell.kind() != RawCell.Kind.UNCALCULATED;
    }

    private Oddities.Tally unusable(RawCell cell) {
        return oddities.of(Kind.CELL_UNUSABLE, question.id(), cell.text().isEmpty() ? null : cell.text());
    }

    private void take(Told told, RawCell cell) {
        if (told == Told.NOTHING) {
            return;
        }
        if (place == Column.NONE) {
            place = cell.column();
        }
        for (int option : told.options()) {
            chosen.set(codes[option]);
        }
        notApplicable |= told.notApplicable();
        ownWords |= told.ownWords();
        unknown |= told.unknown();
        told.oddities().forEach(each -> each.seenAt(cell.row(), cell.column()));
    }

    /** Whether a row says anything about the question, be it understood or not. */
    boolean saidSomething() {
        return place != Column.NONE;
    }

    /** Appends the codes of what was answered. */
    Outcome finish(int row, StringBuilder to) {
        if (notApplicable) {
            if (chosen.isEmpty() && !ownWords && !unknown) {
                append(notApplicableCode, to);
                return Outcome.NOT_APPLICABLE;
            }
            oddities.of(Kind.NOT_APPLICABLE_AND_ANSWERED, question.id(), labels())
                    .seenAt(row, place);
            return Outcome.MISSING;
        }
        if (!question.type().takesSeveral() && chosen.cardinality() > 1) {
            oddities.of(Kind.SEVERAL_ANSWERS, question.id(), labels()).seenAt(row, place);
            return Outcome.MISSING;
        }
        for (int code = chosen.nextSetBit(0); code >= 0; code = chosen.nextSetBit(code + 1)) {
            append(code, to);
        }
        if (ownWords) {
            append(ownWordsCode, to);
        }
        return chosen.isEmpty() && !ownWords ? Outcome.MISSING : Outcome.ANSWERED;
    }

    private String labels() {
        List<String> labels = new ArrayList<>();
        for (int option = 0; option < codes.length; option++) {
            if (codes[option] > 0 && chosen.get(codes[option])) {
                labels.add(options.label(option));
            }
        }
        return String.join("; ", labels);
    }

    private static void append(int code, StringBuilder to) {
        to.append(to.isEmpty() ? "" : " ").append(code);
    }
}
