package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTests {

    @ParameterizedTest
    @CsvSource({
        "504b030414000600, ZIP",
        "504b050600000000, ZIP",
        "d0cf11e0a1b11ae100, OLE2",
        "255044462d312e35, PDF",
        "7b5c727466315c61, RTF",
        "0904060000000500, EXCEL_2_TO_4",
        "377abcaf271c0004, SEVEN_ZIP",
        "526172211a0701, RAR",
        "1f8b080000, GZIP",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a46, JPEG",
        "4749463839611e, GIF",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF",
        "424d36000c000000000036, BMP",
        "52494646ff0000005745425056503820, WEBP",
        "00000018667479706865696300000000, HEIC",
        "000102030405, OTHER"
    })
    void tellsBinariesByTheirFirstBytes(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>        | HTML",
                "  <!DOCTYPE html>   | HTML",
                "<table><tr><td>     | HTML",
                "MIME-Version: 1.0   | HTML",
                "<?xml version=\"1.0\"?><a/> | XML",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?> | EXCEL_XML",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"> | EXCEL_XML",
                "Ref,Benchmark,Status | TEXT",
                "BM1;Fully achieved   | TEXT",
                "Schulträger;Größe    | TEXT"
            })
    void tellsTextsByTheirFirstWords(String text, FileKind kind) {
        Charset[] encodings = {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1};
        for (Charset encoding : encodings) {
            assertThat(FileKind.of(text.getBytes(encoding))).isEqualTo(kind);
        }
        assertThat(FileKind.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(kind);
    }

    @Test
    void tellsNothingByNoBytes() {
        assertThat(FileKind.of(new byte[0])).isEqualTo(FileKind.EMPTY);
        assertThat(FileKind.of(new byte[] {'P'})).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void describesEachForTheSender(FileKind kind) {
        assertThat(kind.description()).matches("(an?|plain) .+");
    }

    @Test
    void knowsWhatASchoolCouldHaveMeant() {
        assertThat(FileKind.ZIP.couldBeAReturn()).isTrue();
        assertThat(FileKind.PDF.couldBeAReturn()).isTrue();
        assertThat(FileKind.JPEG.couldBeAReturn()).isTrue();
        assertThat(FileKind.TEXT.couldBeAReturn()).isFalse();
        assertThat(FileKind.EMPTY.couldBeAReturn()).isFalse();
        assertThat(FileKind.OTHER.couldBeAReturn()).isFalse();
    }
}
