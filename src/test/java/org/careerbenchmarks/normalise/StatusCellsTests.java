package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.merging;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks.normalise.AuditSheetTests.ticked;

import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Answer.Form;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single statuses in the forms that schools give them: ticks, letters in company, merged cells. */
final class StatusCellsTests {

    private static final int ROW_OF_1_1 = 0;

    static Cell[] ticks() {
        return new Cell[] {
            Cell.text("✓"),
            Cell.text("✔\ufe0f"),
            Cell.text("☑"),
            Cell.text("ü"),
            Cell.text(" x "),
            Cell.text("X"),
            Cell.text("1"),
            Cell.number("1"),
            Cell.text("Yes"),
            Cell.logical(true),
            Cell.text("TRUE"),
            Cell.text("partially achieved"),
            Cell.text("Partial"),
            Cell.formula("x")
        };
    }

    static Cell[] nothings() {
        return new Cell[] {Cell.text(" "), Cell.logical(false), Cell.text("no"), Cell.number("0"), Cell.text("☐")};
    }

    static Cell[] others() {
        return new Cell[] {
            Cell.text("✗"),
            Cell.text("?"),
            Cell.text("Fully achieved"),
            Cell.number("2"),
            Cell.error("#REF!"),
            Cell.uncalculated(),
            Cell.text("see notes")
        };
    }

    @ParameterizedTest
    @MethodSource("ticks")
    void aTickMeansTheStatusOfItsColumn(Cell tick) {
        Answer answer = first(ticked().put("1.1", "Partially achieved", tick));

        assertThat(answer.status().value()).isEqualTo(new StatusWord(Status.PARTIALLY));
        assertThat(answer.status().place()).isEqualTo(new Place("Audit", "E4"));
        assertThat(answer.status().cell().text()).isEqualTo(tick.text());
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void whatIsNotTickedIsBlank(Cell nothing) {
        Answer answer = first(ticked().put("1.1", "Partially achieved", nothing));
        Answer beside =
                first(ticked().put("1.1", "Partially achieved", nothing).put("1.1", "Not achieved", Cell.text("x")));

        assertThat(answer.status().isBlank()).isTrue();
        assertThat(answer.status().place()).isEqualTo(new Place("Audit", "D4"));
        assertThat(beside.status().value()).isEqualTo(new StatusWord(Status.NOT));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoTickIsNotUnderstood(Cell other) {
        Answer answer =
                first(ticked().put("1.1", "Fully achieved", Cell.text("x")).put("1.1", "Partially achieved", other));

        assertThat(answer.status().isUnreadable()).isTrue();
        assertThat(answer.status().place()).isEqualTo(new Place("Audit", "E4"));
        assertThat(answer.shape().form()).isEqualTo(Form.PLAIN);
    }

    @Test
    void twoTicksAreNotUnderstood() {
        Answer answer =
                first(ticked().put("1.1", "Fully achieved", Cell.text("x")).put("1.1", "Not achieved", Cell.text("x")));

        assertThat(answer.status().isUnreadable()).isTrue();
        assertThat(answer.shape()).isEqualTo(new Answer.Shape(Form.SEVERAL_MARKS, false, new Place("Audit", "F4")));
    }

    @Test
    void mergedCellsKeepTheirValueInTheFirstRow() {
        ReturnForm form = aReturn().after(merging('D', 4, 6)).form();

        assertThat(form.answers().get(0).status().value()).isEqualTo(new StatusWord(Status.FULLY));
        assertThat(form.answers().get(1).shape())
                .isEqualTo(new Answer.Shape(Form.MERGED, false, new Place("Audit", "D4")));
        assertThat(form.answers().get(2).status().isBlank()).isTrue();
        assertThat(form.answers().get(3).shape()).isEqualTo(Answer.Shape.PLAIN);
    }

    @Test
    void anAIsAmberAmongTrafficLightsOnly() {
        StatusWord amber = new StatusWord(Status.PARTIALLY, Sureness.ASSUMED);
        StatusWord achieved = new StatusWord(Status.FULLY, Sureness.ASSUMED);

        assertThat(statusBeside("A", "G", "Red").value()).isEqualTo(amber);
        assertThat(statusBeside("A", "A", "A").value()).isEqualTo(achieved);
        assertThat(statusBeside("A", "G", "Yes").value()).isEqualTo(achieved);
        assertThat(statusBeside("A", "Fully achieved", "Fully achieved").value())
                .isEqualTo(achieved);
    }

    @Test
    void numbersAreNotReadOnAScaleOfAnotherLength() {
        assertThat(statusBeside("2", "1", "0").value()).isEqualTo(new StatusWord(Status.FULLY, Sureness.ASSUMED));
        assertThat(statusBeside("2", "1", "3").isUnreadable()).isTrue();
    }

    private static Field<StatusWord> statusBeside(String status, String second, String others) {
        ReturnBuilder builder = aReturn();
        TestReference.framework().characteristics().forEach(each -> builder.answering(each.ref(), others));
        return first(builder.answering("1.1", status).answering("1.2", second).row("", "Total", "20"))
                .status();
    }

    private static Answer first(ReturnBuilder builder) {
        return builder.form().answers().get(ROW_OF_1_1);
    }
}
