package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTests {

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, 1.1",
        "43647.0, 43647",
        "43647, 43647",
        "1E5, 100000",
        "1e-3, 0.001",
        "+5, 5",
        "-0, 0",
        "-0.50, -0.5",
        "0, 0",
        "007, 7",
        ".5, 0.5",
        "5., 5",
        "' 12 ', 12",
        "123456789012345, 123456789012345",
        "123456789012345678, 123456789012345680",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1E22, 10000000000000000000000"
    })
    void writesNumbersInTheirShortestDecimalForm(String written, String expected) {
        assertThat(CellText.number(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1,5",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "1f",
                "1e",
                "--1",
                "1.2.3",
                "1e999",
                "١٢",
                "."
            })
    void findsNoNumberInAnythingElse(String written) {
        assertThat(CellText.number(written)).isNull();
    }

    @Test
    void countsInAsciiDigitsOnly() {
        assertThat(CellText.count("123456789")).isEqualTo(123_456_789);
        assertThat(CellText.count("0")).isZero();
        assertThat(CellText.count("")).isEqualTo(-1);
        assertThat(CellText.count("1234567890")).isEqualTo(-1);
        assertThat(CellText.count("-1")).isEqualTo(-1);
        assertThat(CellText.count("٣")).isEqualTo(-1);
    }
}
