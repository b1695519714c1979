package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegularTextTests {

    @Test
    void regularTextIsTheSameObject() {
        String text = "Minutes on file; 3 of 4.";

        assertThat(RegularText.line(text)).isSameAs(text);
        assertThat(RegularText.lines(text)).isSameAs(text);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(RegularText.line("\uFEFF a\u200Bb\u0000\u0007\u00ADc\u202E\uD800 "))
                .isEqualTo("abc");
    }

    @Test
    void squeezesEveryKindOfSpace() {
        assertThat(RegularText.line("\u00a0a \t b\u2003\u202fc\r\nd ")).isEqualTo("a b c d");
    }

    @Test
    void composesCompatibleForms() {
        assertThat(RegularText.line("Cafe\u0301 ﬁrst Ａ")).isEqualTo("Café first A");
    }

    @Test
    void keepsLineBreaksAndNeverMoreThanOneEmptyLine() {
        assertThat(RegularText.lines(" a \r\n b\rc\n\n\n\nd\u2028e\n")).isEqualTo("a\nb\nc\n\nd\ne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  a  b ", "a\r\n\r\n\r\nb", "Ａ\u200B\u0301", "\uD83D\uDE00 smile", "\u00a8x", "", "   "})
    void regularTextStaysAsItIs(String text) {
        assertThat(RegularText.line(RegularText.line(text))).isEqualTo(RegularText.line(text));
        assertThat(RegularText.lines(RegularText.lines(text))).isEqualTo(RegularText.lines(text));
    }

    @Test
    void doesNotGrowManifold() {
        assertThat(RegularText.lines("\uFDFA".repeat(1_000))).hasSize(1_000);
    }

    @Test
    void keysForgiveCaseSpacingAndPunctuation() {
        assertThat(RegularText.key(" Completed by (ROLE): "))
                .isEqualTo(RegularText.key("completed-by role"))
                .isEqualTo("completedbyrole");
    }

    @Test
    void marksThatExcelChangesArePlain() {
        assertThat(RegularText.withPlainMarks("pupils’ “own” – plan")).isEqualTo("pupils' \"own\" - plan");
    }
}
