package org.careerbenchmarks.assess;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find in one return. A rule writes: {@code findings.at(place).observed(…).say(…)}. */
public final class Findings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(seen|observed|expected)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** So many findings of one rule are enough to see what is wrong with an export of thousands of responses. */
    private static final int MOST = 100;

    private final List<Finding> found = new ArrayList<>();
    private @Nullable Card asked;

    /** Begins a finding at a place. */
    public Draft at(Place place) {
        if (asked == null) {
            throw new IllegalStateException("no rule is being asked");
        }
        return new Draft(asked, place);
    }

    /**
     * Begins a finding for each of these, but for 100 at most: the last one says how many more there are.
     *
     * @param explain completes a finding
     */
    <T> void atEach(List<T> seen, Function<T, Place> place, BiConsumer<T, Draft> explain) {
        int told = Math.min(seen.size(), MOST);
        for (int i = 0; i < told; i++) {
            Draft draft = at(place.apply(seen.get(i)));
            draft.more = i == MOST - 1 ? seen.size() - MOST : 0;
            explain.accept(seen.get(i), draft);
        }
    }

    /** A day as it is written in messages: {@code 5 July 2020}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A number and what is counted: {@code 1 response}, {@code 1,234 responses}. */
    public static String counted(int count, String what) {
        return String.format(Locale.UK, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** What stands in a field, shortened, and made visible where it would not show. */
    public static String shown(Field<?> field) {
        if (field.isUncalculated()) {
            return "a formula without a result";
        }
        return field.cell() == null ? "" : shown(field.cell());
    }

    /** What stands in a cell, in the same way. */
    public static String shown(RawCell cell) {
        return Shown.of(cell.text());
    }

    /** A text as it is shown: shortened, and made visible where it would not show. */
    public static String shown(String text) {
        return Shown.of(text);
    }

    /** Puts down whose findings the next ones are. */
    Findings from(Card card) {
        asked = card;
        return this;
    }

    int size() {
        return found.size();
    }

    List<Finding> list() {
        return found;
    }

    /** Whether something treated like this, or more gravely, was found since there were so many findings. */
    boolean anyAsGraveAs(Treatment treatment, int since) {
        for (int i = since; i < found.size(); i++) {
            if (found.get(i).treatment().compareTo(treatment) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean anyAsGraveAs(Severity severity) {
        return found.stream().anyMatch(each -> each.severity().compareTo(severity) >= 0);
    }

    /** A finding in the making. */
    public final class Draft {

        private final Card card;
        private final Place place;
        private @Nullable String ref;
        private @Nullable String observed;
        private @Nullable String expected;
        private int more;

        private Draft(Card card, Place place) {
            this.card = card;
            this.place = place;
        }

        /** The characteristic concerned, or the question of a survey. */
        public Draft ref(@Nullable String number) {
            this.ref = number;
            return this;
        }

        /** What was seen; it is shortened, and what would not show is made visible. */
        public Draft observed(String seen) {
            this.observed = Shown.of(seen);
            return this;
        }

        /** What was seen in a field: the raw words rather than the regular ones. */
        public Draft observed(Field<?> field) {
            this.observed = field.cell() == null ? null : shown(field);
            return this;
        }

        /** What would have been right. */
        public Draft expected(String right) {
            this.expected = right;
            return this;
        }

        /**
         * Completes the finding.
         *
         * @param sentences what is seen, expected and to be done; {@code {observed}} stands for what was seen, in
         *     quotes, {@code {seen}} for the same without, {@code {expected}} for what would have been right. The
         *     place is put in front, unless it is the file as a whole.
         */
        public void say(String sentences) {
            String seen = observed == null ? "" : observed;
            String message = (place.equals(Place.FILE) ? "" : place + ": ")
                    + PLACEHOLDER
                            .matcher(sentences)
                            .replaceAll(match -> Matcher.quoteReplacement(
                                    switch (match.group()) {
                                        case "{seen}" -> seen;
                                        case "{observed}" -> '"' + seen + '"';
                                        default -> expected == null ? "" : expected;
                                    }))
                    + (more == 0 ? "" : " There are " + counted(more, "more finding") + " like this.");
            found.add(new Finding(
                    card.code(), card.severity(), card.treatment(), place, ref, observed, expected, message));
        }
    }
}
