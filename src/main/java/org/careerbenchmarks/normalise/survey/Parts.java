package org.careerbenchmarks.normalise.survey;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/**
 * The columns that say who answered, and when. Of several for one part that goes first which holds anything, then that
 * with the better name, then the first; for tests, consent and being finished all of them are heard.
 */
final class Parts {

    private static final int LONGEST = 200;
    private static final int MOST_REMEMBERED = 1_000;
    private static final Pattern PER_CENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?) ?%?");

    private final List<Column> columns;
    private final Map<Part, Column> chosen = new EnumMap<>(Part.class);
    private final Map<String, Optional<Word>> words = new HashMap<>();

    /**
     * Chooses columns.
     *
     * @param filled in how many rows each column holds something
     */
    Parts(List<Column> all, int[] filled) {
        Comparator<Column> better = Comparator.<Column, Boolean>comparing(each -> !isFilled(each, filled))
                .thenComparing(each -> Heading.rank(each.header()))
                .thenComparing(Column::number);
        this.columns = all.stream()
                .filter(each -> each.use() == Column.Use.PART)
                .sorted(better)
                .toList();
        for (Column column : columns) {
            if (column.heading() != null) {
                column.heading().parts().forEach(part -> chosen.putIfAbsent(part, column));
            }
        }
    }

    private static boolean isFilled(Column column, int[] filled) {
        return column.number() < filled.length && filled[column.number()] > 0;
    }

    /** The columns in which the parts stand, counted from 0. */
    Map<Part, Integer> numbers() {
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        chosen.forEach((part, column) -> numbers.put(part, column.number()));
        return numbers;
    }

    boolean has(Part part) {
        return chosen.containsKey(part);
    }

    /** All columns of parts. */
    List<Column> columns() {
        return columns;
    }

    /** The part whose text a column gives, or null where it only says yes or no, or another is better. */
    @Nullable
    Part textOf(Column column) {
        for (Part part : List.of(Part.RESPONSE_ID, Part.SCHOOL_URN, Part.SCHOOL_NAME, Part.SUBMITTED)) {
            if (chosen.get(part) == column) {
                return part;
            }
        }
        return null;
    }

    /** Whether a row repeats the header of the Response ID, as it does where exports were put together. */
    boolean isHeaderAgain(RawCell cell) {
        Column column = chosen.get(Part.RESPONSE_ID);
        return column != null
                && column.number() == cell.column()
                && cell.text().strip().equalsIgnoreCase(column.header().shown());
    }

    /** What a cell says of a response as a whole, or null. */
    @Nullable
    Part flag(Heading heading, RawCell cell) {
        Word word = word(cell.text());
        return switch (heading) {
            case TEST -> word == Word.TEST || word == Word.YES ? Part.TEST : null;
            case CONSENT -> word == Word.NO || word == Word.REFUSAL ? Part.CONSENT : null;
            case FINISHED -> word == Word.NO || word == Word.UNFINISHED ? Part.FINISHED : null;
            case PROGRESS -> isPartOfAll(cell.text()) ? Part.FINISHED : null;
            case STATUS -> ofStatus(word);
            case RESPONSE_ID, SCHOOL_URN, SCHOOL_NAME, SUBMITTED, OTHER_WORDS, IGNORED -> null;
        };
    }

    private static @Nullable Part ofStatus(@Nullable Word word) {
        if (word == Word.TEST) {
            return Part.TEST;
        }
        return word == Word.UNFINISHED ? Part.FINISHED : null;
    }

    private @Nullable Word word(String text) {
        Optional<Word> known = words.get(text);
        if (known == null) {
            Word word = Word.of(text);
            known = Optional.ofNullable(word == null && Word.beginsWithRefusal(text) ? Word.REFUSAL : word);
            if (words.size() < MOST_REMEMBERED) {
                words.put(text, known);
            }
        }
        return known.orElse(null);
    }

    /** Excel keeps 45 % as 0.45, tools write 45. */
    private static boolean isPartOfAll(String text) {
        String line = text.length() > LONGEST ? "" : RegularText.line(text);
        if (!PER_CENT.matcher(line).matches()) {
            return false;
        }
        boolean named = line.endsWith("%");
        double number =
                Double.parseDouble(named ? line.substring(0, line.length() - 1).strip() : line);
        return named || number > 1 ? number < 100 : number < 1;
    }

    /** A text as it is kept. */
    static String text(RawCell cell) {
        String text = cell.text();
        String line = RegularText.line(text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST));
        int end =
                line.length() > LONGEST && Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.length() <= LONGEST ? line : line.substring(0, end) + '…';
    }
}
