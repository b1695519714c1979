package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.TestReference.wordsOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Answer.RefOrigin;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.reference.Characteristic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one trap of refs is Excel, which makes the number 1.1 of 1.10. */
final class RefReaderTests {

    private static final RefReader REFS =
            new RefReader(TestReference.framework().characteristics());

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.10",
        "1.1, 1.1",
        "' 1.10 ', 1.10",
        "1.10., 1.10",
        "1 . 10, 1.10",
        "(2.3), 2.3",
        "'''2.3', 2.3",
        "\ufeff1.10, 1.10",
        "1.\u200b10, 1.10",
        "\u00a01.10\u0000, 1.10",
        "’1.10, 1.10",
        "9.9, 9.9"
    })
    void aTextIsReadAsItStands(String text, String ref) {
        assertThat(read(Kind.TEXT, text, null)).isEqualTo(new RefReader.Found(ref, RefOrigin.REF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "B1.1", "1-10", "1,10", "１.１", "2 March", "1.1.1", "Total"})
    void anotherTextIsNotARef(String text) {
        assertThat(read(Kind.TEXT, text, wordsOf("1.1")).ref()).isNull();
    }

    @Test
    void aBookOfDotsIsNotARef() {
        assertThat(read(Kind.TEXT, "1.1" + ".".repeat(1_000_000) + "x", null).ref())
                .isNull();
    }

    @Test
    void aNumberThatFitsOneCharacteristicIsIts() {
        assertThat(read(Kind.NUMBER, "1.2", null).ref()).isEqualTo("1.2");
        assertThat(read(Kind.NUMBER, "9.9", null).ref()).isEqualTo("9.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.10"})
    void aNumberThatFitsTwoIsToldByItsWords(String ref) {
        assertThat(read(Kind.NUMBER, "1.1", wordsOf(ref).replace('–', '-')))
                .isEqualTo(new RefReader.Found(ref, RefOrigin.CHARACTERISTIC));
    }

    @Test
    void aNumberThatFitsTwoIsNotGuessed() {
        assertThat(read(Kind.NUMBER, "1.1", null).ref()).isNull();
        assertThat(read(Kind.NUMBER, "1.1", wordsOf("1.2")).ref()).isNull();
        assertThat(read(Kind.NUMBER, "1.1", "Something else").ref()).isNull();
    }

    @Test
    void aDateThatExcelMadeOfARefIsToldByExactWordsOnly() {
        RefReader.Found byWords = new RefReader.Found("1.10", RefOrigin.CHARACTERISTIC);
        String nearly = wordsOf("1.10").replace("encounter", "encuonter");

        assertThat(read(Kind.NUMBER, "43739", wordsOf("1.10"))).isEqualTo(byWords);
        assertThat(read(Kind.DATE, "2019-10-01", wordsOf("1.10"))).isEqualTo(byWords);
        assertThat(read(Kind.NUMBER, "43739", nearly).ref()).isNull();
        assertThat(read(Kind.DATE, "2019-10-01", null).ref()).isNull();
    }

    @Test
    void aBlankRefIsToldByWordsThatAreNearlyThose() {
        RefReader.Found nearly = new RefReader.Found("3.2", RefOrigin.SIMILAR_WORDS);

        assertThat(read(Kind.TEXT, "", wordsOf("3.2").replace("planned", "plannned")))
                .isEqualTo(nearly);
        assertThat(read(Kind.TEXT, "", wordsOf("3.2").toUpperCase(Locale.ROOT)))
                .isEqualTo(new RefReader.Found("3.2", RefOrigin.CHARACTERISTIC));
    }

    @Test
    void wordsThatAreNearTwoCharacteristicsTellNeither() {
        List<Characteristic> twins = List.of(
                new Characteristic(1, "1.1", "Pupils see how people use reading at work.", 1),
                new Characteristic(1, "1.2", "Pupils see how people use writing at work.", 2),
                new Characteristic(1, "1.3", "Our plan is written down and covers every year group.", 3));
        RefReader refs = new RefReader(twins);

        assertThat(refs.read(null, cell(Kind.TEXT, 2, "Pupils see how people use riding at work."))
                        .ref())
                .isNull();
        assertThat(refs.read(null, cell(Kind.TEXT, 2, "Our plan is writen down, and covers evry year group"))
                        .ref())
                .isEqualTo("1.3");
    }

    @Test
    void manyRowsOfNearlyRightWordsAreReadInTime() {
        String base = "Pupils in every year group of the school meet people from a wide range of kinds of work ";
        List<Characteristic> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String letters = String.valueOf((char) ('a' + i % 26)).repeat(1 + i / 26);
            many.add(new Characteristic(1, "1." + i, base + letters, i + 1));
        }
        RefReader refs = new RefReader(many);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 5_000; i++) {
                assertThat(refs.read(null, cell(Kind.TEXT, 2, base + "-%$".repeat(i % 7) + "é"))
                                .ref())
                        .isNull();
            }
        });
    }

    @Test
    void aBlankRefIsToldByExactWords() {
        assertThat(read(Kind.TEXT, " ", "  " + wordsOf("3.2").replace("'", "’") + "\n"))
                .isEqualTo(new RefReader.Found("3.2", RefOrigin.CHARACTERISTIC));
        assertThat(read(Kind.TEXT, "", wordsOf("3.2") + " Really.").ref()).isNull();
        assertThat(REFS.read(null, null).ref()).isNull();
    }

    @Test
    void wordsOfTwoCharacteristicsTellNeither() {
        List<Characteristic> twins = new ArrayList<>();
        twins.add(new Characteristic(1, "1.1", "The same words", 1));
        twins.add(new Characteristic(1, "1.2", "The same words", 2));
        twins.add(new Characteristic(1, "1.3", "The same words", 3));

        assertThat(new RefReader(twins)
                        .read(null, cell(Kind.TEXT, 2, "The same words"))
                        .ref())
                .isNull();
    }

    @Test
    void withoutAFrameworkANumberIsWhatItShows() {
        assertThat(new RefReader(List.of())
                        .read(cell(Kind.NUMBER, 0, "1.1"), null)
                        .ref())
                .isEqualTo("1.1");
    }

    private static RefReader.Found read(Kind kind, String ref, @Nullable String words) {
        return REFS.read(cell(kind, 0, ref), words == null ? null : cell(Kind.TEXT, 2, words));
    }

    private static RawCell cell(Kind kind, int column, String text) {
        return new RawCell(3, column, kind, text, false);
    }
}
