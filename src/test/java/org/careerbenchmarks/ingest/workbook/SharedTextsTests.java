package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTextsTests {

    private final SharedTexts texts = new SharedTexts();

    @Test
    void givesEqualTextsTheSameString() {
        assertThat(of("Very good")).isEqualTo("Very good").isSameAs(of("Very good"));
        assertThat(of("Don’t know")).isSameAs(of("Don’t know"));
        assertThat(of("")).isEmpty();
    }

    @Test
    void givesEachTextItsOwnWhereTwoHaveOnePlace() {
        assertThat(of("Aa")).isEqualTo("Aa");
        assertThat(of("BB")).isEqualTo("BB");
        assertThat(of("Aa")).isEqualTo("Aa");
        for (int number = 0; number < 100_000; number++) {
            assertThat(of("answer " + number)).isEqualTo("answer " + number);
        }
    }

    @Test
    void keepsLongTextsApart() {
        String longText = "words ".repeat(100);

        assertThat(of(longText)).isEqualTo(longText).isNotSameAs(of(longText));
    }

    private String of(String text) {
        return texts.of(("…" + text + "…").toCharArray(), 1, text.length());
    }
}
