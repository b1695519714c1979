package org.careerbenchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** The characteristics of the pilot's framework and where the template has them. */
final class Refs {

    static final List<String> ALL = all();

    private Refs() {}

    private static List<String> all() {
        int[] perBenchmark = {9, 5, 8, 8, 7, 5, 6, 7};
        List<String> refs = new ArrayList<>();
        for (int benchmark = 1; benchmark <= perBenchmark.length; benchmark++) {
            for (int item = 1; item <= perBenchmark[benchmark - 1]; item++) {
                refs.add(benchmark + "." + item);
            }
        }
        return List.copyOf(refs);
    }

    /** The row of the template, counted from 1. */
    static int row(String ref) {
        return ALL.indexOf(ref) + 4;
    }

    static String status(String ref) {
        return "Audit!D" + row(ref);
    }

    static String[] statuses(String... refs) {
        return List.of(refs).stream().map(Refs::status).toArray(String[]::new);
    }

    static String at(String column, String ref) {
        return "Audit!" + column + row(ref);
    }

    /** The first so many characteristics. */
    static String[] first(int count) {
        return ALL.subList(0, count).toArray(String[]::new);
    }

    /** The characteristics of a benchmark. */
    static String[] of(int benchmark) {
        return ALL.stream().filter(ref -> ref.startsWith(benchmark + ".")).toArray(String[]::new);
    }
}
