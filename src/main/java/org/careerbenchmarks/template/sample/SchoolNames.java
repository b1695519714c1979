package org.careerbenchmarks.template.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of schools that do not exist, in places that do not exist; none is given twice. */
final class SchoolNames {

    private static final List<String> BEGINNINGS = words("Holly Merrow Quill Fenner Tarrow Wether Brackle Lorn Caldrin "
            + "Elver Osker Pellow Rudder Sable Tansy Ulver Vanner Wyven Yarrin Marlock Gorvan Hethrin Sorrin Dunnock "
            + "Plovan Kestle Brambet Thimble Larken Ottrel Junick Lantern Millet Nettrin Embrel Flintan Hurrock Ivrin "
            + "Coppel Saffrin Teasel Willet Corran Drovan Skerry Pebbin Rowsel Silvet");
    private static final List<String> ENDINGS =
            words("burn wick mere holt combe ley stead garth rigg haugh fell thwaite "
                    + "shaw dene hope moor law gate croft heugh");
    private static final List<String> SITUATIONS = words("Upper Nether East West Great Little High");
    private static final List<String> PATRONS = words("Brannoc Aldric Wenna Torvald Elfleda Maddern");
    private static final String PRIMARY = " Primary School";
    private static final String ACADEMY = " Primary Academy";
    /** A kind that is more common stands here more often; the place follows or leads. */
    private static final List<String> KINDS = List.of(
            "%s Primary School",
            "%s Primary School",
            "%s Primary School",
            "%s Primary School",
            "%s Primary School",
            "%s Primary School",
            "%s Community Primary School",
            "%s Community Primary School",
            "%s First School",
            "%s First School",
            "%s CofE Primary School",
            "%s Church of England Primary School",
            "%s Primary Academy",
            "%s Academy",
            "%s Junior School",
            "%s Infant School",
            "St %s's Catholic Primary School, %s",
            "St %s's CofE Primary School, %s");

    private static final int TRIES_BEFORE_A_SITUATION = 3;

    record Renaming(String before, String after) {}

    private final long seed;
    private final Set<String> given = new HashSet<>();

    SchoolNames(long seed) {
        this.seed = seed;
    }

    String next() {
        Draw draw = Draw.of(seed, "name", String.valueOf(given.size()));
        String name = invent(draw, draw.chance(0.1));
        for (int tries = 1; !given.add(name); tries++) {
            name = invent(draw, tries >= TRIES_BEFORE_A_SITUATION);
        }
        return name;
    }

    /** The names of a school and of the academy that it became. */
    Renaming nextRenaming() {
        String before = next();
        while (!before.endsWith(PRIMARY) || !given.add(academyAfter(before))) {
            before = next();
        }
        return new Renaming(before, academyAfter(before));
    }

    private static String academyAfter(String primary) {
        return primary.substring(0, primary.length() - PRIMARY.length()) + ACADEMY;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private static String invent(Draw draw, boolean withSituation) {
        String place = draw.from(BEGINNINGS) + draw.from(ENDINGS);
        if (withSituation) {
            place = draw.from(SITUATIONS) + " " + place;
        }
        String kind = draw.from(KINDS);
        return kind.startsWith("St") ? kind.formatted(draw.from(PATRONS), place) : kind.formatted(place);
    }
}
