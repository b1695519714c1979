package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/** Reads whole answers to one question. Most respondents say what another said, so what was read is remembered. */
final class AnswerReader {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST = 4_000;

    private final Question question;
    private final KnownOptions options;
    private final Oddities oddities;
    private final @Nullable Themes themes;
    private final String numbersSeen;
    private final Map<String, Told> remembered = new HashMap<>();

    /**
     * Reads answers.
     *
     * @param numbersSeen the bare numbers in the column of a scale, as they are shown
     */
    AnswerReader(KnownOptions options, Oddities oddities, String numbersSeen) {
        this.options = options;
        this.question = options.question();
        this.oddities = oddities;
        this.numbersSeen = numbersSeen;
        this.themes = question.type() == QuestionType.CODED ? new Themes(question) : null;
    }

    Told read(String text) {
        Told told = remembered.get(text);
        if (told == null) {
            told = understand(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, told);
            }
        }
        return told;
    }

    /** An option by its words; it is told when they are those of an alias. */
    private @Nullable Integer option(String text, List<Oddities.Tally> seen) {
        KnownOptions.Known known = options.find(text);
        if (known == null) {
            return null;
        }
        if (known.reworded()) {
            String label = options.label(known.position());
            seen.add(oddities.of(Kind.OPTION_REWORDED, question.id(), text, () -> label));
        }
        return known.position();
    }

    /** Text that only went through a wrong encoding is read as it was before; that it did is told. */
    private Told understand(String raw) {
        List<Oddities.Tally> seen = new ArrayList<>(0);
        String repaired = Garbled.repair(raw);
        String text = RegularText.lines(repaired == null ? raw : repaired);
        if (text.isEmpty()) {
            return Told.NOTHING;
        }
        if (Garbled.is(raw)) {
            seen.add(oddities.of(Kind.GARBLED_TEXT, question.id(), raw));
        }
        Integer whole = option(text, seen);
        if (whole != null) {
            return new Told(List.of(whole), false, false, false, seen);
        }
        if (Word.of(text) == Word.NOT_APPLICABLE) {
            return new Told(List.of(), true, false, false, seen);
        }
        if (question.type() == QuestionType.SCALE && ScaleNumbers.isNumber(text)) {
            return Told.unusable(oddities.of(Kind.SCALE_AS_NUMBERS, question.id(), numbersSeen));
        }
        return cut(text, seen);
    }

    private Told cut(String text, List<Oddities.Tally> seen) {
        Segments segments = Segments.of(text, options);
        List<String> unknown = new ArrayList<>();
        Set<Integer> positions = new LinkedHashSet<>();
        for (String named : segments.named()) {
            positions.add(option(named, seen));
        }
        for (String piece : segments.unknown()) {
            Integer position = piece.equals(text) ? null : option(piece, seen);
            if (position == null) {
                unknown.add(piece);
            } else {
                positions.add(position);
            }
        }
        boolean applies = !segments.notApplicable();
        if (unknown.isEmpty()) {
            return new Told(List.copyOf(positions), !applies, false, false, seen);
        }
        if (!question.type().takesSeveral()) {
            return unknown(List.of(text), new Told(List.of(), false, false, true, seen));
        }
        Told known = new Told(List.copyOf(positions), !applies, false, true, seen);
        return themes == null ? unknown(unknown, known) : code(unknown, known, themes);
    }

    private Told unknown(List<String> pieces, Told known) {
        for (String piece : pieces) {
            known.oddities()
                    .add(oddities.of(Kind.OPTION_UNKNOWN, question.id(), piece, () -> options.findNearest(piece)));
        }
        return known;
    }

    /** Each piece by itself, so that those which lead nowhere are told even beside others. */
    private Told code(List<String> pieces, Told known, Themes dictionary) {
        Set<Integer> all = new LinkedHashSet<>(known.options());
        boolean ownWords = false;
        for (String piece : pieces) {
            Set<Integer> found = dictionary.find(piece);
            all.addAll(found);
            ownWords |= found.isEmpty();
            known.oddities()
                    .add(
                            found.isEmpty()
                                    ? oddities.of(Kind.TEXT_UNCODED, question.id(), piece)
                                    : oddities.of(Kind.TEXT_CODED, question.id(), piece, () -> ids(found)));
        }
        return new Told(List.copyOf(all), known.notApplicable(), ownWords, false, known.oddities());
    }

    private String ids(Set<Integer> positions) {
        return positions.stream().map(question.options()::get).map(Option::id).collect(Collectors.joining(", "));
    }
}
