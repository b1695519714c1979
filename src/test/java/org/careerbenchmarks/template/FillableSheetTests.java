package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FillableSheetTests {

    private static final String XML = "<row r=\"4\" ht=\"18.0\"><c r=\"A4\" s=\"1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B4\" s=\"2\"/><c r=\"C4\" s=\"3\"/></row>";

    private final FillableSheet sheet = new FillableSheet(XML.getBytes(StandardCharsets.UTF_8));

    @Test
    void withoutValuesItIsUnchanged() {
        assertThat(fill(new SheetValues())).isEqualTo(XML);
    }

    @Test
    void valuesGoIntoTheEmptyCellsAndNothingElseChanges() {
        SheetValues values = new SheetValues();
        values.text("B4", "A & B");
        values.date("C4", LocalDate.of(2020, 7, 17));
        values.height(4, 33);
        assertThat(fill(values))
                .isEqualTo("<row r=\"4\" ht=\"33.0\"><c r=\"A4\" s=\"1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B4\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">A &amp; B</t></is></c>"
                        + "<c r=\"C4\" s=\"3\"><v>44029</v></c></row>");
    }

    @Test
    void valueWithoutAnEmptyCellIsAFault() {
        SheetValues values = new SheetValues();
        values.text("A4", "the printed words");
        assertThatThrownBy(() -> sheet.fill(values)).isInstanceOf(IllegalStateException.class);
    }

    private String fill(SheetValues values) {
        return new String(sheet.fill(values), StandardCharsets.UTF_8);
    }
}
