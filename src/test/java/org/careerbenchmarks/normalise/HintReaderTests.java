package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.FileHint;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of files hint at, and what they do not. */
final class HintReaderTests {

    private static final HintReader READER = new HintReader(TestReference.reference());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P017.xlsx",
                "returns/2019/p017 audit (2).xlsx",
                "P017-2019-07.xlsx",
                "audit_P017_final.xls",
                "100017.xlsx",
                "returns/Parkview,100017.xlsx",
                "P017 100017.xlsx"
            })
    void aWholeTokenNamesASchool(String path) {
        assertThat(READER.read(path).schoolIds()).containsExactly("P017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P017/audit.xlsx",
                "P0170.xlsx",
                "XP017.xlsx",
                "P17.xlsx",
                "1000170.xlsx",
                "URN100017.xlsx",
                "100017a.xlsx",
                "100017%E9.xlsx",
                "caf%E9100017.xlsx",
                "P017\u0301.xlsx",
                "１０００１７.xlsx",
                "P021.xlsx",
                "",
                "/",
                "\n"
            })
    void anythingElseNamesNone(String path) {
        assertThat(READER.read(path).schoolIds()).isEmpty();
    }

    @Test
    void twoSchoolsAreBothNamed() {
        FileHint hint = READER.read("returns/P017 or 100016, 123456.xlsx");

        assertThat(hint.schoolIds()).containsExactlyInAnyOrder("P016", "P017");
        assertThat(hint.urns()).containsExactlyInAnyOrder("100016", "123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "returns/2019-07/audit.xlsx",
                "returns/audit 2019_07.xlsx",
                "P017-2019-07.xlsx",
                "2019-07-100017.xlsx",
                "2019-07/2019-07-15.xlsx",
                "2019-07 (2).xlsx",
                "2019-07-2031-02.xlsx"
            })
    void aWaveIsNamedByTheFileOrItsFolders(String path) {
        assertThat(READER.read(path).waves()).containsExactly("2019-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-07-15.xlsx",
                "2019_07_15 audit.xlsx",
                "2019-07.1.xlsx",
                "12019-07.xlsx",
                "v2019-07.xlsx",
                "2019-071.xlsx",
                "2019-07a.xlsx",
                "2019-08.xlsx",
                "201907.xlsx",
                "2019 07.xlsx",
                "07-2019.xlsx"
            })
    void aDateOrAnotherNumberIsNoWave(String path) {
        assertThat(READER.read(path).waves()).isEmpty();
    }

    @Test
    void twoWavesAreBothNamed() {
        assertThat(READER.read("2019-07/2020-07 P017.xlsx").waves()).containsExactlyInAnyOrder("2019-07", "2020-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-", "P017 ", "100017%", "é", "2019_", "-1", "\n"})
    void aHostileNameCostsNoTime(String part) {
        FileHint hint =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> READER.read(part.repeat(10_000) + ".xlsx"));

        assertThat(hint.urns()).hasSizeLessThan(2);
    }
}
