package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupLimitTests {

    private static final int PIECE = 4_000;
    private static final String ATTRIBUTES = attributes(20_000);

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("='>'");
        }
        return attributes.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a%s/>", "<?xml version='1.0'?><b><a%s>text</a></b>", "<b><c/></b><!-- -->  <a%s"})
    void refusesATagOfEndlessLength(String around) {
        assertThatThrownBy(() -> check(around.formatted(ATTRIBUTES)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("endless tag");
    }

    @Test
    void findsItAnywhere() {
        for (int before = 0; before < 300_000; before += 7_001) {
            String xml = "<b/>".repeat(before / 4) + "<a" + ATTRIBUTES + "/>" + "<b/>".repeat(40_000);
            assertThatThrownBy(() -> check(xml)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void letsLongTextsPass() throws Refusal {
        String text = "a='b' > ".repeat(60_000);

        check("<a>" + text + "</a>");
        check("<a b='>'>" + text + "</a>");
        check("<!--" + text + "--><a/>");
        check(text);
        check("");
        assertThat(text).hasSizeGreaterThan(3 * MarkupLimit.LONGEST_TAG);
    }

    @Test
    void refusesATextThatNoCellCanHold() throws Refusal {
        check("<a>" + "&#x10FFFF;".repeat(1_000_000) + "</a>");

        assertThatThrownBy(() -> check("<a>" + "x".repeat(10_200_000) + "</a>")).isInstanceOf(Refusal.class);
    }

    @Test
    void letsTagsPassUpToTheLimit() throws Refusal {
        String xml = "<a b='" + "x".repeat(MarkupLimit.LONGEST_TAG - 10) + "'/>";

        check(xml + "text".repeat(100_000));
    }

    @Test
    void limitsUtf16AsAWhole() throws Refusal {
        check("<a/>".repeat(1000).getBytes(StandardCharsets.UTF_16LE));
        byte[] large = "<a/>".repeat(200_000).getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> check(large)).isInstanceOf(Refusal.class);
    }

    private static void check(String xml) throws Refusal {
        check(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte[] xml) throws Refusal {
        MarkupLimit limit = new MarkupLimit("part", 1_000_000);
        for (int from = 0; from < xml.length; from += PIECE) {
            limit.check(xml, from, Math.min(PIECE, xml.length - from));
        }
    }
}
