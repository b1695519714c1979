package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerbenchmarks.model.RawCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTests {

    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "D17, 16, 3",
        "Z9, 8, 25",
        "AA1, 0, 26",
        "d17, 16, 3",
        "XFD1048576, 1048575, 16383",
        "A007, 6, 0"
    })
    void findsRowAndColumn(String address, int row, int column) {
        long parsed = CellAddress.parse(address);

        assertThat(CellAddress.rowOf(parsed)).isEqualTo(row);
        assertThat(CellAddress.columnOf(parsed)).isEqualTo(column);
    }

    @Test
    void readsEveryColumnAsItIsShown() {
        for (int column = 0; column < CellAddress.COLUMNS; column++) {
            String shown = new RawCell(6, column, RawCell.Kind.TEXT, "", false).address();
            assertThat(CellAddress.parse(shown)).isEqualTo(CellAddress.pack(6, column));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "A0",
                "A-1",
                "!!",
                "XFE1",
                "ZZZZZZZZZZZZZZ1",
                "A1048577",
                "A4294967297",
                "$A$1",
                "A1B",
                "A 1",
                "Ä1",
                "A١"
            })
    void knowsNoOtherCells(String address) {
        assertThat(CellAddress.parse(address)).isEqualTo(-1);
    }
}
