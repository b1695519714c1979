package org.careerbenchmarks.template.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;

/** An invented register: the schools of the panel, a few others, and one of these that became an academy. */
final class InventedRegister {

    private static final int OTHERS = 4;
    private static final int BEFORE_FIRST_URN = 700_000;
    private static final int LARGEST_URN_GAP = 7;
    private static final int BEFORE_FIRST_NUMBER = 2_000;
    private static final int ROOM_FOR_NUMBERS = 1_900;
    private static final LocalDate BECAME_ACADEMY = LocalDate.of(2018, 9, 1);

    private final SchoolNames names;
    private final Draw draw;
    private final int largestNumberGap;
    private final Map<String, Integer> lastNumbers = new TreeMap<>();
    private final List<School> panel = new ArrayList<>();
    private final List<School> schools = new ArrayList<>();
    private final List<SchoolLink> links = new ArrayList<>();
    private int lastUrn = BEFORE_FIRST_URN;

    private InventedRegister(int schools, long seed) {
        this.names = new SchoolNames(seed);
        this.draw = Draw.of(seed, "register");
        this.largestNumberGap = Math.max(1, ROOM_FOR_NUMBERS / schools);
    }

    static InventedRegister build(int schools, List<Area> areas, long seed) {
        InventedRegister register = new InventedRegister(schools, seed);
        List<Area> places = AreaShares.listPlaces(areas, schools);
        register.draw.shuffle(places);
        for (Area place : places) {
            register.panel.add(register.add(place, register.names.next()));
            if (register.schools.size() - register.panel.size() < OTHERS && register.draw.chance(0.1)) {
                register.add(register.draw.from(areas), register.names.next());
            }
        }
        register.addAcademyAndPredecessor(register.draw.from(areas));
        return register;
    }

    /** The schools for the panel, by URN. */
    List<School> panel() {
        return panel;
    }

    /** All schools, by URN. */
    List<School> schools() {
        return schools;
    }

    List<SchoolLink> links() {
        return links;
    }

    private School add(Area area, String name) {
        boolean academy = name.endsWith("Academy");
        LocalDate opened = academy ? LocalDate.of(2011 + draw.below(7), 1 + 3 * draw.below(4), 1) : null;
        return add(new School(nextUrn(), area.laCode(), nextNumber(area), name, "Open", opened, null, "Primary"));
    }

    private School add(School school) {
        schools.add(school);
        return school;
    }

    private void addAcademyAndPredecessor(Area area) {
        SchoolNames.Renaming name = names.nextRenaming();
        String number = nextNumber(area);
        LocalDate closed = BECAME_ACADEMY.minusDays(1);
        School before =
                add(new School(nextUrn(), area.laCode(), number, name.before(), "Closed", null, closed, "Primary"));
        School after = add(
                new School(nextUrn(), area.laCode(), number, name.after(), "Open", BECAME_ACADEMY, null, "Primary"));
        links.add(new SchoolLink(before.urn(), after.urn(), after.name(), "Successor", BECAME_ACADEMY));
        links.add(new SchoolLink(after.urn(), before.urn(), before.name(), "Predecessor", BECAME_ACADEMY));
    }

    private String nextUrn() {
        lastUrn += lastUrn == BEFORE_FIRST_URN ? 1 : 1 + draw.below(LARGEST_URN_GAP);
        return String.valueOf(lastUrn);
    }

    private String nextNumber(Area area) {
        int number = lastNumbers.getOrDefault(area.laCode(), BEFORE_FIRST_NUMBER) + 1 + draw.below(largestNumberGap);
        lastNumbers.put(area.laCode(), number);
        return String.valueOf(number);
    }
}
