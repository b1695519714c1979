package org.careerbenchmarks.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which figure a row of a table or of a comparison is about. */
final class FigureNames {

    private FigureNames() {}

    static String figure(Map<String, String> row) {
        return Stream.of("wave", "area_code", "benchmark", "status")
                .map(row::get)
                .collect(Collectors.joining(" "));
    }

    static Map<String, String> grain(Map<String, String> row) {
        return Arrays.stream(row.get("grain").split("; "))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    @SafeVarargs
    static List<String> without(List<String> all, List<String>... gone) {
        return all.stream()
                .filter(each -> Arrays.stream(gone).filter(Objects::nonNull).noneMatch(list -> list.contains(each)))
                .toList();
    }

    /** The code of the authority of each school. */
    static Map<String, String> areas(Journey journey, int edition) {
        Map<String, String> codes = Table.read(journey.input().resolve("reference/areas.csv")).rows().stream()
                .collect(Collectors.toMap(row -> row.get("la_code"), row -> row.get("gss_code")));
        return journey.table(edition, "school_status").where("wave", "2020-07").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("school_id"), row -> codes.get(row.get("la_code")), (one, same) -> one));
    }
}
