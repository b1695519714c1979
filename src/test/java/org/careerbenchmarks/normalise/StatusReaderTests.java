package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words mean as a status, how sure that is, and what is not guessed. */
final class StatusReaderTests {

    @ParameterizedTest
    @CsvSource({
        "Fully achieved, FULLY", "FULLY  ACHIEVED, FULLY", "fully-achieved, FULLY", "Fully\u00a0achieved, FULLY",
        "Fully\u2011achieved, FULLY", "' fully ', FULLY", "Ful\u200bly, FULLY", "Partially, PARTIALLY",
        "partially Achieved, PARTIALLY", "'not achieved\n', NOT", "\ufeffNot achieved, NOT", "‘Fully achieved, FULLY",
        "“Fully achieved”, FULLY", "Fully achieved., FULLY", "Fully\u0007 achieved, FULLY", "Not achieved 👍🏽, NOT"
    })
    void theWordsOfTheTemplateAreReadInEverySpelling(String words, Status status) {
        assertThat(StatusReader.read(words)).isEqualTo(new StatusWord(status));
        assertThat(StatusReader.read("'" + words)).isEqualTo(new StatusWord(status));
    }

    @ParameterizedTest
    @CsvSource({
        "Yes, FULLY",
        "Full, FULLY",
        "F, FULLY",
        "ACHIEVED, FULLY",
        "Partial, PARTIALLY",
        "P, PARTIALLY",
        "In progress, PARTIALLY",
        "in-progress, PARTIALLY",
        "Partly achieved, PARTIALLY",
        "No, NOT",
        "n, NOT",
        "Not yet, NOT",
        "Not started, NOT",
        "Not yet achieved, NOT"
    })
    void otherWordsOfOneMeaningAreSynonyms(String words, Status status) {
        assertThat(StatusReader.read(words)).isEqualTo(new StatusWord(status, Sureness.SYNONYM));
    }

    @ParameterizedTest
    @CsvSource({
        "2, FULLY",
        "Green, FULLY",
        "g, FULLY",
        "A, FULLY",
        "1, PARTIALLY",
        "AMBER, PARTIALLY",
        "0, NOT",
        "Red, NOT",
        "r, NOT"
    })
    void numbersAndColoursAreAssumed(String words, Status status) {
        assertThat(StatusReader.read(words)).isEqualTo(new StatusWord(status, Sureness.ASSUMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n/a",
                "NA",
                "n / a",
                "N.A.",
                "Not applicable",
                "not-applicable",
                "-",
                " – ",
                "—",
                "--",
                "n/a as first school",
                "N/A - first school",
                "N/A (infant school)",
                "NA: no key stage 2",
                "Not applicable (we have no older pupils)",
                "Does not apply"
            })
    void notApplicableIsAStatusOfItsOwn(String words) {
        assertThat(StatusReader.read(words)).isEqualTo(StatusWord.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Not",
                "Fully/Partially",
                "FP",
                "nearly",
                "Fullу achieved",
                "Ｆully achieved",
                "Υes",
                "２",
                "Ｎ",
                "#N/A",
                "?",
                "Fully achieved?",
                "Not fully achieved",
                "Fully achieved 👎",
                "Fully achieved ❌",
                "N/A, but partially achieved",
                "n/a yet",
                "Native",
                "2.5",
                "3",
                "-1",
                "- 2",
                "GA",
                "TRUE",
                "x",
                "✓"
            })
    void otherWordsAreNoStatus(String words) {
        assertThat(StatusReader.read(words)).isNull();
    }

    @Test
    void aLongTextIsNoStatus() {
        assertThat(StatusReader.read("Fully achieved" + " ".repeat(1_000_000))).isNull();
    }
}
