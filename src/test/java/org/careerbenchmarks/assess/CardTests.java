package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards are read by people: whole sentences, one code each. */
final class CardTests {

    static List<Card> cards() {
        return RuleBook.cards();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyTextIsMadeOfWholeSentences(Card card) {
        assertThat(Stream.of(card.summary(), card.reason(), card.remedy())).allSatisfy(text -> assertThat(text)
                .matches("[A-Z#][^.!?]*.*[.]")
                .contains(" ")
                .doesNotContain("  ", "{", "..", "TODO"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyExampleIsAMessageWithWhatToDo(Card card) {
        assertThat(card.example()).endsWith(".").doesNotContain("{", "null", "\"\"");
        assertThat(card.example().split("[.] ")).as("one or two sentences").hasSizeBetween(1, 2);
    }

    @Test
    void codesAreUnique() {
        assertThat(cards()).extracting(Card::code).doesNotHaveDuplicates();
    }

    @Test
    void codesAreTheNamesOfTheClassesInSnakeCase() {
        assertThat(cards()).extracting(Card::code).contains("conflicting_statuses", "not_a_workbook", "ref_from_text");
    }
}
