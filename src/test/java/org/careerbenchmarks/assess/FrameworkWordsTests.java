package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.junit.jupiter.api.Test;

/** A return of 20 rows belongs to the version whose words it has, and only a difference tells versions apart. */
final class FrameworkWordsTests {

    @Test
    void equalWordsBelongToEachVersion() {
        assertThat(other(aReturn(), versionWith(0), "last")).isNull();
    }

    @Test
    void theRowsOfTheWaveAreTheWaves() {
        assertThat(other(aReturn(), versionWith(20), "v1")).isNull();
    }

    @Test
    void twoRowsInTwentyAreLeftToTheRulesAboutRows() {
        assertThat(other(aReturn(), versionWith(2), "last")).isNull();
    }

    @Test
    void threeRowsInTwentyAreAnotherVersion() {
        assertThat(other(aReturn(), versionWith(3), "last")).isEqualTo("v1");
        assertThat(other(aReturn(), versionWith(20), "last")).isEqualTo("v1");
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        ReturnBuilder shouted = aReturn();
        TestReference.framework()
                .characteristics()
                .forEach(each -> shouted.put(
                        each.ref(), "Characteristic", Cell.text(each.text().toUpperCase() + " !")));

        assertThat(other(shouted, versionWith(20), "last")).isEqualTo("v1");
    }

    @Test
    void rowsInWordsOfTheirOwnBelongToNoVersion() {
        ReturnBuilder own = aReturn();
        TestReference.framework()
                .characteristics()
                .subList(0, 11)
                .forEach(each -> own.put(each.ref(), "Characteristic", Cell.text("We do " + each.ref())));

        assertThat(other(own, versionWith(20), "last")).isNull();
        assertThat(other(aReturn().withHeaders("Ref", "Status"), versionWith(20), "last"))
                .isNull();
    }

    @Test
    void oneVersionAloneIsNeverAnother() {
        assertThat(new FrameworkWords(Map.of("v1", TestReference.framework()))
                        .findOtherVersion(aReturn().form().answers(), "v1"))
                .isNull();
    }

    private static String other(ReturnBuilder aReturn, Framework last, String waveVersion) {
        return new FrameworkWords(new TreeMap<>(Map.of("v1", TestReference.framework(), "last", last)))
                .findOtherVersion(aReturn.form().answers(), waveVersion);
    }

    /** The version v1 with other words in the first so many characteristics. */
    private static Framework versionWith(int changed) {
        List<Characteristic> characteristics = new ArrayList<>();
        for (Characteristic each : TestReference.framework().characteristics()) {
            String text = each.position() <= changed ? "Other words " + each.ref() : each.text();
            characteristics.add(new Characteristic(each.benchmark(), each.ref(), text, each.position()));
        }
        return new Framework("last", TestReference.framework().benchmarkTitles(), characteristics);
    }
}
