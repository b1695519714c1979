package org.careerbenchmarks.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What a return says about one characteristic: none, one or several rows; or a row that is about no known one.
 *
 * @param sheet the audit as a whole
 * @param characteristic null for a row that is about no characteristic of the framework
 * @param rows the answers in the order of the sheet
 * @param counted the row that counts: the first one with a status, or else the first; null where there is none
 * @param completedOn when the school completed the return, or null
 * @param personalDetail what personal data the evidence of the row that counts holds, or null
 */
public record Item(
        Framework framework,
        Place sheet,
        @Nullable Characteristic characteristic,
        List<Answer> rows,
        @Nullable Answer counted,
        @Nullable LocalDate completedOn,
        @Nullable PersonalDetail personalDetail) {

    /** Whose words stand in a row. */
    public enum WordMatch {
        /** Those of its characteristic, but for case and punctuation; or none. */
        SAME,
        ANOTHER_CHARACTERISTIC,
        /** Those of no characteristic. */
        OTHER
    }

    /** The statuses to choose from, in the words of the template. */
    public static final String STATUSES =
            Arrays.stream(Status.values()).map(Status::label).collect(Collectors.joining(", "));

    private static final int LONGEST_WORDS = 5_000;
    private static final int LONGEST_REF = 10;
    private static final Pattern LIKE_A_REF = Pattern.compile("[0-9][.,:-] ?[0-9]");

    /** All characteristics in the order of the framework, then the rows that are about none. Headings are left out. */
    static List<Item> listOf(ReturnForm form, Framework framework) {
        Place sheet = new Place(form.auditSheet(), null);
        LocalDate completedOn = form.completedOn().value();
        List<Characteristic> characteristics = framework.characteristics();
        Map<String, List<Answer>> byRef = new LinkedHashMap<>(2 * characteristics.size());
        characteristics.forEach(each -> byRef.put(each.ref(), new ArrayList<>(1)));
        List<Item> strays = new ArrayList<>();
        for (Answer answer : form.answers()) {
            List<Answer> rows = byRef.get(answer.ref().value());
            if (rows != null) {
                rows.add(answer);
            } else if (!answer.isHeading()) {
                strays.add(of(framework, sheet, null, List.of(answer), completedOn));
            }
        }
        List<Item> items = new ArrayList<>(characteristics.size() + strays.size());
        for (Characteristic each : characteristics) {
            List<Answer> rows = byRef.getOrDefault(each.ref(), List.of());
            items.add(of(framework, sheet, each, rows, completedOn));
        }
        items.addAll(strays);
        return items;
    }

    private static Item of(
            Framework framework,
            Place sheet,
            @Nullable Characteristic characteristic,
            List<Answer> rows,
            @Nullable LocalDate completedOn) {
        Answer counted = counted(rows);
        PersonalDetail detail =
                counted == null ? null : PersonalDetail.find(counted.evidence().value());
        return new Item(framework, sheet, characteristic, rows, counted, completedOn, detail);
    }

    private static @Nullable Answer counted(List<Answer> rows) {
        for (Answer row : rows) {
            if (!row.status().isBlank()) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The number of the characteristic, or null where there is none. */
    public @Nullable String ref() {
        return characteristic == null ? null : characteristic.ref();
    }

    /** The row that counts. There is one once no rule has objected. */
    public Answer answer() {
        return Objects.requireNonNull(counted);
    }

    /** The status that counts. */
    public Field<StatusWord> status() {
        return answer().status();
    }

    /** The words of the characteristic in the framework. */
    public String words() {
        return characteristic == null ? "" : characteristic.text();
    }

    /** How the words of the row that counts compare with those of the framework. */
    public WordMatch matchWords() {
        String written = answer().characteristic().value();
        if (written == null || written.equals(words())) {
            return WordMatch.SAME;
        }
        if (written.length() > LONGEST_WORDS) {
            return WordMatch.OTHER;
        }
        String letters = lettersOf(written);
        if (letters.equals(lettersOf(words()))) {
            return WordMatch.SAME;
        }
        boolean anothers =
                framework.characteristics().stream().anyMatch(each -> letters.equals(lettersOf(each.text())));
        return anothers ? WordMatch.ANOTHER_CHARACTERISTIC : WordMatch.OTHER;
    }

    /** Whether it is a row of another kind, such as a total: it asks nothing, and what stands as a status is none. */
    public boolean isOtherRow() {
        if (characteristic != null) {
            return false;
        }
        Field<String> ref = answer().ref();
        RawCell cell = status().cell();
        boolean isCount = cell != null && cell.kind() == RawCell.Kind.NUMBER;
        return ref.value() == null
                && !ref.isError()
                && !ref.isUncalculated()
                && !(ref.text().length() <= LONGEST_REF
                        && LIKE_A_REF.matcher(ref.text()).find())
                && (status().value() == null || isCount)
                && matchWords() != WordMatch.ANOTHER_CHARACTERISTIC;
    }

    /** What of words counts when they are compared: letters and digits, whatever their case. */
    static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    boolean isUnanswered() {
        return rows.isEmpty() || status().isBlank();
    }
}
