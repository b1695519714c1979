package org.careerbenchmarks.template.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.reference.Area;

/** How many schools each authority has: uneven, as the authorities are. */
final class AreaShares {

    /** Of a pilot of 70, in the order of the authorities' codes. */
    private static final List<Integer> OF_SEVENTY = List.of(8, 11, 6, 5, 9, 18, 13);

    private AreaShares() {}

    /** One entry for each school, authorities in order; shares are rounded so that their sum is right. */
    static List<Area> listPlaces(List<Area> areas, int schools) {
        int whole = OF_SEVENTY.stream().mapToInt(Integer::intValue).sum();
        List<Integer> counts = new ArrayList<>();
        OF_SEVENTY.forEach(share -> counts.add((int) ((long) share * schools / whole)));
        int left = schools - counts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -((long) OF_SEVENTY.get(i) * schools % whole)))
                .limit(left)
                .forEach(i -> counts.set(i, counts.get(i) + 1));
        List<Area> places = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int k = 0; k < counts.get(i); k++) {
                places.add(areas.get(i));
            }
        }
        return places;
    }
}
