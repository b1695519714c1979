package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-5", "@name", "\tindented", "\rreturned", "="})
    void text_that_begins_like_a_formula_is_made_harmless(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "'quoted", " -5", "5"})
    void other_text_stays(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "39.0129870130, 39.012987013",
        "33.3333333333, 33.3333333333",
        "50.0000000000, 50.000000",
        "0E-10, 0.000000",
        "-0.0122070312, -0.0122070312",
        "100, 100.000000"
    })
    void a_measure_has_six_decimals_at_least(BigDecimal value, String written) {
        assertThat(CsvTable.measure(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"70.0000000000, 70", "39.0129870130, 39.012987013", "0E-10, 0", "-15.5000000000, -15.5"})
    void a_number_has_the_decimals_that_it_needs(BigDecimal value, String written) {
        assertThat(CsvTable.number(value)).isEqualTo(written);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(CsvTable.harmless(null)).isNull();
        assertThat(CsvTable.measure(null)).isNull();
        assertThat(CsvTable.number(null)).isNull();
    }
}
