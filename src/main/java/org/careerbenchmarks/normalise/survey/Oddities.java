package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/** Collects what is odd about an export; what is alike is counted, so that there is never much of it. */
final class Oddities {

    private static final int MOST_PLACES = 5;
    private static final int MOST_DIFFERENT = 100;
    private static final int LONGEST_SHOWN = 120;
    private static final int MOST_LOOKED_AT = 400;

    private record Group(Kind kind, @Nullable String question) {}

    private record Like(Group group, @Nullable String observed) {}

    private final String sheet;
    private final Map<Like, Tally> tallies = new LinkedHashMap<>();
    private final Map<Group, Integer> different = new HashMap<>();
    private final Map<Group, Tally> others = new LinkedHashMap<>();

    Oddities(String sheet) {
        this.sheet = sheet;
    }

    /** How often one oddity was seen, and where. */
    final class Tally {

        private final @Nullable String nearest;
        private final List<Place> places = new ArrayList<>(1);
        private int count;

        private Tally(@Nullable String nearest) {
            this.nearest = nearest;
        }

        void seenAt(int row, int column) {
            count++;
            if (places.size() < MOST_PLACES) {
                places.add(new Place(sheet, RawCell.letters(column) + (row + 1)));
            }
        }

        void seenInSheet() {
            count++;
            places.add(sheet.isEmpty() ? Place.FILE : new Place(sheet, null));
        }
    }

    Tally of(Kind kind, @Nullable String question, @Nullable String observed) {
        return of(kind, question, observed, () -> null);
    }

    /**
     * The tally of an oddity; after a hundred different ones of a kind and question one tally for all others.
     *
     * @param nearest finds what is known and most like it; asked only once for each that is kept
     */
    Tally of(Kind kind, @Nullable String question, @Nullable String observed, Supplier<@Nullable String> nearest) {
        Group group = new Group(kind, question);
        String shown = observed == null ? null : shorten(RegularText.line(cut(observed, MOST_LOOKED_AT)));
        Like like = new Like(group, shown);
        Tally known = tallies.get(like);
        if (known != null) {
            return known;
        }
        if (different.merge(group, 1, Integer::sum) > MOST_DIFFERENT) {
            return others.computeIfAbsent(group, any -> new Tally(null));
        }
        Tally tally = new Tally(nearest.get());
        tallies.put(like, tally);
        return tally;
    }

    /** All that was seen at least once, in the order in which it was first asked for. */
    List<Oddity> list() {
        List<Oddity> all = new ArrayList<>();
        tallies.forEach((like, tally) -> add(all, like.group(), like.observed(), tally));
        others.forEach((group, tally) -> add(all, group, "and " + tally.count + " others", tally));
        return all;
    }

    private static void add(List<Oddity> all, Group group, @Nullable String observed, Tally tally) {
        if (tally.count > 0) {
            all.add(new Oddity(group.kind(), group.question(), observed, tally.nearest, tally.places, tally.count));
        }
    }

    static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : cut(text, LONGEST_SHOWN) + '…';
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
