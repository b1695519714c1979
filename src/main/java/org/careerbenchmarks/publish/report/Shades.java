package org.careerbenchmarks.publish.report;

import java.util.List;

/**
 * The shades of the charts: one colour from dark to light, so that their order shows in grey and to every eye. What
 * they look like stands in the style sheet.
 */
final class Shades {

    /** Style classes, the darkest first. */
    static final List<String> ALL = List.of("s1", "s2", "s3", "s4", "s5");

    /** For what is now. */
    static final String NOW = "s1";

    /** For what was before. */
    static final String BEFORE = "s3";

    private Shades() {}

    /** The shade of a part among parts, spread over all shades. */
    static String of(int index, int parts) {
        int last = ALL.size() - 1;
        return ALL.get(parts == 1 ? 0 : Math.round((float) index * last / (parts - 1)));
    }

    /** The style of text on a shade. */
    static String textOn(String shade) {
        return ALL.indexOf(shade) < 2 ? "light" : "dark";
    }
}
