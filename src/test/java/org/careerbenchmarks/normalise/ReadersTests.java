package org.careerbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values: what they mean, and what is not guessed. */
final class ReadersTests {

    private static final LocalDate LATEST = LocalDate.of(2030, 8, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100017",
                "100017.0",
                " 100 017 ",
                "'100017",
                "’100017",
                "100017\u00a0",
                "\u200b100017",
                "100017.00"
            })
    void aUrnIsSixDigits(String raw) {
        assertThat(UrnReader.read(raw)).isEqualTo("100017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10017",
                "1000170",
                "10001A",
                "100017.5",
                "100017.",
                "１０００１７",
                "١٠٠٠١٧",
                "URN100017",
                "-100017",
                "1E5",
                ".0",
                "'"
            })
    void anythingElseIsNoUrn(String raw) {
        assertThat(UrnReader.read(raw)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8402017", "840/2017", "840-2017", "840 – 2017", "'8402017", "8402017.0", " 840 / 2017"})
    void aDfeNumberIsThatOfTheAuthorityAndFourDigits(String raw) {
        assertThat(UrnReader.readDfeNumber(raw)).isEqualTo("8402017");
        assertThat(UrnReader.read(raw)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100017", "84020170", "8402/017", "840/201", "840//2017", "84O2017", "８４０２０１７", "LA 840/2017"})
    void anythingElseIsNoDfeNumber(String raw) {
        assertThat(UrnReader.readDfeNumber(raw)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 2020-07-05",
        "TEXT, 2020-07-05T00:00:00",
        "TEXT, 2020-07-05 10:30",
        "TEXT, 05/07/2020",
        "TEXT, 5.7.20",
        "TEXT, 5-7-2020",
        "TEXT, 5 July 2020",
        "TEXT, 5th July 2020",
        "TEXT, 5 JUL 20",
        "TEXT, 05-Jul-20",
        "NUMBER, 44017",
        "NUMBER, 44017.5",
        "DATE, 2020-07-05",
        "DATE, 2020-07-05T09:00:00.000Z",
        "TEXT, 05/07/20",
        "TEXT, 5–7–2020",
        "TEXT, 5th of July 2020",
        "TEXT, 5July2020",
        "TEXT, 5/Jul/20",
        "TEXT, Sunday 5 July 2020",
        "TEXT, 'Sun, 5 July 2020'",
        "TEXT, 'July 5, 2020'",
        "TEXT, July 5th 2020",
        "TEXT, 2020/07/05",
        "TEXT, 2020-7-5",
        "TEXT, 05/07/2020 00:00",
        "TEXT, 5 / 7 / 2020",
        "TEXT, 5 July '20"
    })
    void aDateHasTheDayFirst(Kind kind, String text) {
        assertThat(date(kind, text, false)).isEqualTo(LocalDate.of(2020, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 07/25/2020",
        "TEXT, 31/02/2019",
        "TEXT, 29/02/2019",
        "TEXT, 2020-13-01",
        "TEXT, 0/7/2020",
        "TEXT, asap",
        "TEXT, Summer 2020",
        "TEXT, 5/7",
        "TEXT, 5/7.2020",
        "TEXT, July 2020",
        "TEXT, 44017",
        "TEXT, 31/12/1999",
        "TEXT, 01/09/2030",
        "TEXT, 5 Jully 2020",
        "TEXT, 2020-25-07",
        "TEXT, 07-25-20",
        "TEXT, Summer 20 2020",
        "TEXT, July 5 20",
        "TEXT, 31 June 2020",
        "TEXT, 5-6/7/2020",
        "TEXT, 5.7",
        "TEXT, 44017.5",
        "TEXT, 2020.7",
        "TEXT, 00/00/0000",
        "TEXT, 5 ma 2020",
        "NUMBER, 60",
        "NUMBER, 2020",
        "NUMBER, -1",
        "NUMBER, 1000000000",
        "NUMBER, 20200705",
        "BOOLEAN, TRUE",
        "DATE, 05/07/2020"
    })
    void whatIsNoDateIsNotGuessed(Kind kind, String text) {
        assertThat(date(kind, text, false)).isNull();
    }

    @Test
    void aLongTextIsNoDate() {
        assertThat(date(Kind.TEXT, "5 July 2020" + " ".repeat(1_000_000) + "x", false))
                .isNull();
        assertThat(date(Kind.DATE, "2020-07-05T" + "0".repeat(1_000_000), false))
                .isNull();
    }

    @Test
    void theFirstAndTheLastDayAreDates() {
        assertThat(date(Kind.TEXT, "01/01/2000", false)).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(date(Kind.TEXT, "31/08/2030", false)).isEqualTo(LATEST);
    }

    @Test
    void serialDatesCountFromTheYearOfTheWorkbook() {
        assertThat(date(Kind.NUMBER, "36526", false)).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(date(Kind.NUMBER, "42555", true)).isEqualTo(LocalDate.of(2020, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 2019-07",
        "TEXT, 2019 - 07",
        "TEXT, 2019–07",
        "TEXT, Baseline",
        "TEXT, BASELINE",
        "NUMBER, 43647",
        "NUMBER, 43660",
        "DATE, 2019-07-01"
    })
    void aWaveIsItsCodeItsLabelOrADateInItsMonth(Kind kind, String text) {
        assertThat(wave(kind, text)).isEqualTo("2019-07");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 2019/07",
        "TEXT, 07-2019",
        "TEXT, 2019-13",
        "TEXT, 2019-7",
        "TEXT, Summer 2019",
        "TEXT, 43647",
        "NUMBER, 2019",
        "NUMBER, 201907",
        "TEXT, Baseline 2019"
    })
    void otherWordsAreNoWave(Kind kind, String text) {
        assertThat(wave(kind, text)).isNull();
    }

    @Test
    void aWaveNeedNotBeKnownToBeRead() {
        assertThat(wave(Kind.TEXT, "2031-02")).isEqualTo("2031-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"County Durham", " COUNTY  durham", "Co Durham", "durham", "840", "E06000047", "County-Durham"})
    void anAuthorityIsReadByNameAliasOrCode(String text) {
        assertThat(new AreaReader(TestReference.reference().areas().values()).read(text))
                .isEqualTo("840");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Durhamshire", "E12000001", "North East", "84"})
    void anotherAuthorityIsUnknown(String text) {
        assertThat(new AreaReader(TestReference.reference().areas().values()).read(text))
                .isNull();
    }

    private static @Nullable LocalDate date(Kind kind, String text, boolean date1904) {
        return new DateReader(date1904, LATEST).read(cell(kind, text), text);
    }

    private static @Nullable String wave(Kind kind, String text) {
        return new WaveReader(TestReference.reference().waves().values())
                .read(cell(kind, text), text, new DateReader(false, LATEST));
    }

    private static RawCell cell(Kind kind, String text) {
        return new RawCell(0, 1, kind, text, false);
    }
}
