package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.writing;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook may say what its own codes mean; rows of answers and counts say nothing of the kind. */
final class LegendTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G = Fully achieved",
                "G=fully",
                "g: fully achieved",
                "G – Fully achieved",
                "G - Fully achieved (in place for all pupils)",
                "G (fully achieved)",
                "Key: G = Fully achieved, A = Partially achieved, R = Not achieved",
                "R = Not achieved A = Partially achieved G = Fully achieved",
                "A: partially achieved\nG: fully achieved",
                "Please use A = Partially achieved; G = Fully achieved.",
                "Fully achieved = G",
                "Fully achieved: G | Partially achieved: A"
            })
    void aCellExplainsACode(String text) {
        assertThat(legend(text).read("G")).isEqualTo(new StatusWord(Status.FULLY, Sureness.SYNONYM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G",
                "G = good",
                "Band G: see Fully achieved below",
                "Group G = Fully achieved by the others, we hope, and that is all there is to it, is it not?",
                "G = Fully achieved, or G = Not achieved"
            })
    void otherTextsExplainNothing(String text) {
        assertThat(legend(text).read("G")).isEqualTo(new StatusWord(Status.FULLY, Sureness.ASSUMED));
    }

    @ParameterizedTest
    @CsvSource({"1, FULLY", "2, PARTIALLY", "3, NOT", "✓, FULLY", "H, NOT"})
    void theWorkbookIsBelievedAlsoAgainstOurTable(String code, Status status) {
        Legend legend =
                legend("1 = Fully achieved, 2 = Partially achieved, 3 = Not achieved", "✓ = fully; H = not achieved");

        assertThat(legend.read(code)).isEqualTo(new StatusWord(status, Sureness.SYNONYM));
    }

    @Test
    void theWordsOfTheTemplateCannotBeRedefined() {
        assertThat(legend("Fully = Not achieved", "N = Not applicable").read("Fully"))
                .isEqualTo(new StatusWord(Status.FULLY));
        assertThat(legend("N = Not applicable").read("N")).isEqualTo(StatusWord.NOT_APPLICABLE);
    }

    @Test
    void twoCellsSideBySideExplainACode() {
        Legend legend = new Legend(List.of(new RawSheet(
                "Key",
                false,
                List.of(
                        new RawCell(0, 0, Kind.NUMBER, "1", false),
                        new RawCell(0, 1, Kind.TEXT, "Fully achieved", false),
                        new RawCell(1, 0, Kind.NUMBER, "2", false),
                        new RawCell(1, 3, Kind.TEXT, "Not achieved", false)))));

        assertThat(legend.read("1")).isEqualTo(new StatusWord(Status.FULLY, Sureness.SYNONYM));
        assertThat(legend.read("2")).isEqualTo(new StatusWord(Status.FULLY, Sureness.ASSUMED));
    }

    @Test
    void countsExplainNothing() {
        assertThat(legend("Not achieved: 2", "Not achieved = 2").read("2"))
                .isEqualTo(new StatusWord(Status.FULLY, Sureness.ASSUMED));
    }

    @Test
    void rowsOfAnswersExplainNothing() {
        assertThat(aReturn()
                        .withHeaders("Ref", "Benchmark", "Status", "Characteristic", "Evidence")
                        .put("1.2", "Benchmark", Cell.number("1"))
                        .answering("1.2", "Not achieved")
                        .put("1.3", "Evidence", Cell.text("1 = Not achieved"))
                        .answering("1.1", Cell.number("1"))
                        .form()
                        .answers()
                        .get(0)
                        .status()
                        .value())
                .isEqualTo(new StatusWord(Status.PARTIALLY, Sureness.ASSUMED));
    }

    @Test
    void aLegendBesideTheAnswersIsRead() {
        assertThat(aReturn()
                        .answering("1.1", Cell.number("1"))
                        .after(writing("Audit", "I9", Cell.number("1")))
                        .after(writing("Audit", "J9", Cell.text("Not achieved")))
                        .form()
                        .answers()
                        .get(0)
                        .status()
                        .value())
                .isEqualTo(new StatusWord(Status.NOT, Sureness.SYNONYM));
    }

    private static Legend legend(String... texts) {
        List<RawCell> cells = IntStream.range(0, texts.length)
                .mapToObj(row -> new RawCell(row, 0, Kind.TEXT, texts[row], false))
                .toList();
        return new Legend(List.of(new RawSheet("Notes", false, cells)));
    }
}
