package org.careerbenchmarks.publish;

import java.util.List;

/** Which files under {@code warehouse/} are used, and in what order. */
record BuildOrder(List<String> staging, List<String> intermediate, List<String> marts, List<String> audits) {

    static BuildOrder read() {
        List<String[]> lines = SqlText.read("marts/order.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +"))
                .toList();
        return new BuildOrder(
                list(lines, "staging"), list(lines, "intermediate"), list(lines, "marts"), list(lines, "audits"));
    }

    private static List<String> list(List<String[]> lines, String layer) {
        return lines.stream()
                .filter(line -> line[0].equals(layer))
                .map(line -> line[1])
                .toList();
    }
}
