package org.careerbenchmarks.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shades differ by lightness alone, so that grey paper and every eye tell them apart. */
class ShadesTests {

    private static final double WHITE = 1;
    private static final double DARK_TEXT = luminance("#1c2329");

    @Test
    void each_shade_is_clearly_lighter_than_the_one_before() throws IOException {
        for (int index = 1; index < Shades.ALL.size(); index++) {
            assertThat(luminance(colour(Shades.ALL.get(index))))
                    .as(Shades.ALL.get(index))
                    .isGreaterThan(luminance(colour(Shades.ALL.get(index - 1))) + 0.1);
        }
    }

    @Test
    void text_on_each_shade_can_be_read() throws IOException {
        for (String shade : Shades.ALL) {
            double text = Shades.textOn(shade).equals("light") ? WHITE : DARK_TEXT;
            assertThat(contrast(text, luminance(colour(shade)))).as(shade).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void what_is_now_and_what_was_before_differ_by_more_than_three_to_one() throws IOException {
        assertThat(contrast(luminance(colour(Shades.NOW)), luminance(colour(Shades.BEFORE))))
                .isGreaterThan(3);
    }

    @Test
    void parts_are_spread_over_all_shades() {
        assertThat(Shades.of(0, 3)).isEqualTo("s1");
        assertThat(Shades.of(1, 3)).isEqualTo("s3");
        assertThat(Shades.of(2, 3)).isEqualTo("s5");
        assertThat(Shades.of(0, 1)).isEqualTo("s1");
        assertThat(Shades.of(11, 12)).isEqualTo("s5");
    }

    private static String colour(String shade) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/report/report.css"));
        Matcher rule =
                Pattern.compile("\\." + shade + " \\{ fill: (#[0-9a-f]{6});").matcher(sheet);
        assertThat(rule.find()).isTrue();
        return rule.group(1);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
