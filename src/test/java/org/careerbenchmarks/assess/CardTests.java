package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards are read by people: whole sentences, one code each. */
final class CardTests {

    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}\\b");
    private static final Set<String> ABBREVIATIONS =
            Set.of("URN", "REF", "ID", "CSV", "UTF", "UKPRN", "LAESTAB", "PDF");

    static List<Card> cards() {
        return RuleBook.cards();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyTextIsMadeOfWholeSentences(Card card) {
        assertThat(Stream.of(card.summary(), card.reason(), card.remedy())).allSatisfy(text -> assertThat(text)
                .matches("[A-Z#][^.!?]*.*[.]")
                .contains(" ")
                .doesNotContain("  ", "{", "..")
                .satisfies(CardTests::holdsNoWordInCapitalsButAbbreviations));
    }

    /** Capitals are what people leave behind to come back to. */
    private static void holdsNoWordInCapitalsButAbbreviations(String text) {
        assertThat(CAPITALS.matcher(text).results().map(MatchResult::group)).isSubsetOf(ABBREVIATIONS);
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
