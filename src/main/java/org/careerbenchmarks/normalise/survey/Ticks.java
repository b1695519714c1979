package org.careerbenchmarks.normalise.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column that ticks one option, or that a question does not apply. A tick is the label, {@code 1}, {@code x},
 * {@code Yes}, {@code TRUE} or a check mark; {@code 0}, {@code No}, {@code FALSE}, {@code -} and nothing are none.
 */
final class Ticks {

    private static final int MOST_REMEMBERED = 1_000;

    private final Column column;
    private final KnownOptions options;
    private final Oddities oddities;
    private final Told ticked;
    private final boolean takesWords;
    private boolean holdsTickWords;
    private final Map<String, Told> remembered = new HashMap<>();

    Ticks(Column column, KnownOptions options, Oddities oddities) {
        this.column = column;
        this.options = options;
        this.oddities = oddities;
        this.ticked = column.option() == Column.NONE ? Told.NOT_APPLICABLE : Told.option(column.option());
        this.takesWords = Heading.of(column.header()) == Heading.OTHER_WORDS;
    }

    /** Takes note of a text in the column: where ticks are words, {@code No} below an option "No" is no tick. */
    void expect(String text) {
        holdsTickWords |= isTick(Word.of(text));
    }

    /** Whether the label of the option is a word that elsewhere says that nothing is ticked. */
    boolean isAmbiguous() {
        return isNone(Word.of(column.header().shown()));
    }

    Told read(String text) {
        Told told = remembered.get(text);
        if (told == null) {
            told = understand(RegularText.line(text));
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, told);
            }
        }
        return told;
    }

    private Told understand(String text) {
        Word word = Word.of(text);
        KnownOptions.Known known = options.find(text);
        boolean isLabel = known != null && known.position() == column.option();
        if (isTick(word) || isLabel && !(holdsTickWords && isNone(word))) {
            return ticked;
        }
        if (text.isEmpty() || isNone(word)) {
            return Told.NOTHING;
        }
        if (word == Word.NOT_APPLICABLE) {
            return Told.NOT_APPLICABLE;
        }
        String question = options.question().id();
        if (!takesWords) {
            return Told.unusable(oddities.of(Kind.TICK_UNKNOWN, question, text));
        }
        if (known == null) {
            return ticked;
        }
        String label = options.label(known.position());
        Oddities.Tally repeats = oddities.of(Kind.OTHER_REPEATS_OPTION, question, text, () -> label);
        return new Told(ticked.options(), ticked.notApplicable(), false, false, List.of(repeats));
    }

    private static boolean isTick(@Nullable Word word) {
        return word == Word.YES || word == Word.TICK;
    }

    static boolean isNone(@Nullable Word word) {
        return word == Word.NO || word == Word.NOTHING;
    }
}
