package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.export;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding and with which separator a .csv file was written, told by its bytes alone. */
class CsvDetectionTests {

    private static final Charset CP1252 = Charset.forName("windows-1252");

    /** A header with commas inside and outside quotation marks, and ticks that end in semicolons. */
    private static final String[][] EXPORT = {
        {"Response ID", "School name", "Which activities, if any, took place?", "Comment"},
        {"R1", "St Mary’s – Hebburn", "Trips, visits;Talks;", "It was “good”, we think"},
        {"R2", "École Élémentaire", "Talks;", "£5 a day; no more"},
        {"R3", "Bede", "Trips, visits;Talks;A café;", ""}
    };

    static Stream<Arguments> encodingsAndSeparators() {
        Map<String, Charset> encodings = Map.of(
                "UTF-8", StandardCharsets.UTF_8,
                "UTF-8 with mark", StandardCharsets.UTF_8,
                "UTF-16 little", StandardCharsets.UTF_16LE,
                "UTF-16 little with mark", StandardCharsets.UTF_16LE,
                "UTF-16 big", StandardCharsets.UTF_16BE,
                "UTF-16 big with mark", StandardCharsets.UTF_16BE,
                "cp1252", CP1252);
        return encodings.entrySet().stream()
                .flatMap(encoding -> Stream.of(",", ";", "\t").map(separator -> {
                    String mark = encoding.getKey().endsWith("mark") ? "\ufeff" : "";
                    return Arguments.of(encoding.getKey(), separator, mark, encoding.getValue());
                }));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("encodingsAndSeparators")
    void readsTheSameInAnyOfThem(String name, String separator, String mark, Charset encoding) {
        RawWorkbook read = read((mark + written(separator)).getBytes(encoding));

        assertThat(read.sheets().get(0).cells())
                .isEqualTo(read(written(",").getBytes(StandardCharsets.UTF_8))
                        .sheets()
                        .get(0)
                        .cells())
                .hasSize(15);
        String separators =
                Map.of(",", "commas", ";", "semicolons", "\t", "tabs").get(separator);
        String readAs = name.split(" ")[0] + ", separated by " + separators;
        assertThat(read.readAs()).isEqualTo(readAs.equals("UTF-8, separated by commas") ? null : readAs);
    }

    private static String written(String separator) {
        StringBuilder text = new StringBuilder();
        for (String[] row : EXPORT) {
            String[] cells = Arrays.stream(row)
                    .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                    .toArray(String[]::new);
            text.append(String.join(separator, cells)).append("\r\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ID\\n1\\n2,5\\n3                                   | null",
                "ID;URN                                             | UTF-8, separated by semicolons",
                "ID;URN;A, b, c, or d?\\n1;2;A\\n2;3;b              | UTF-8, separated by semicolons",
                "ID,URN,A; b; c; or d?\\n1,2,A;b;c\\n2,3,A;         | null",
                "\"ID\";\"URN\";\"A, b\"\\n\"1\";\"2\";\"x\"         | UTF-8, separated by semicolons",
                "Survey of July\\n\\nID;URN;A\\n1;2;3\\n2;3;4       | UTF-8, separated by semicolons",
                "ID,URN,A\\n1,2,\"a;b;c;d;e;f\"\\n2,3,\"a;b;c;d;e;f\" | null",
                "Results, July\\n\\nID;URN;A\\n1;2;3, 4\\n2;3;4    | UTF-8, separated by semicolons",
                "ID,URN,A,B,C\\n1,2,a;\\n2,3,a;\\n3,4,a;,b;\\n4,5,a;,b; | null",
                "\"ID,URN\",x\\ty\\n\"1,2\",3\\t4                   | null"
            })
    void takesTheSeparatorThatDividesTheRecordsEvenly(String text, String readAs) {
        RawWorkbook read = read(text.translateEscapes().getBytes(StandardCharsets.UTF_8));

        assertThat(String.valueOf(read.readAs())).isEqualTo(readAs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\0',
            value = {
                "sep=;\\na,1;b! UTF-8, separated by semicolons",
                "SEP=;\\r\\na,1;b! UTF-8, separated by semicolons",
                "\"sep=;\"\\ra,1;b! UTF-8, separated by semicolons",
                "sep=|\\na,1|b! UTF-8, separated by “|”",
                "sep=\\t\\na,1\\tb! UTF-8, separated by tabs"
            })
    void honoursTheLineThatNamesTheSeparatorAndShowsItNot(String text, String readAs) {
        RawWorkbook read = read(text.translateEscapes().getBytes(StandardCharsets.UTF_8));

        assertThat(cells(read)).containsExactly("A1 TEXT a,1", "B1 TEXT b");
        assertThat(read.readAs()).isEqualTo(readAs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=a\nb", "sep=\nb", "sep = ;\nb", "separate=;\nb"})
    void takesOtherFirstLinesForWords(String text) {
        assertThat(cells(read(text.getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty()
                .last()
                .isEqualTo("A2 TEXT b");
    }

    @Test
    void readsUtf8ThatIsWrongInOnePlaceAsUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a,École,Élan,”\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("b,café\n".getBytes(CP1252));

        RawWorkbook read = read(bytes.toByteArray());

        assertThat(read.readAs()).isNull();
        assertThat(cells(read)).contains("B1 TEXT École", "B2 TEXT caf\ufffd");
    }

    @Test
    void readsBytesThatCp1252DoesNotHaveAsUnreadable() {
        assertThat(cells(read(new byte[] {'a', ',', (byte) 0xe9, (byte) 0x81, '\n'})))
                .containsExactly("A1 TEXT a", "B1 TEXT é\ufffd");
    }

    @Test
    void refusesTextThatIsCutOffInACharacter() {
        byte[] utf8 = "a,École,“hm”".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\ufeffa,b\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(refused(export(Arrays.copyOf(utf8, utf8.length - 1), Limits.defaults())))
                .satisfies(refused -> assertThat(refused.defect()).isEqualTo(FileDefect.DAMAGED))
                .satisfies(refused -> assertThat(refused.observed())
                        .isEqualTo("a text in UTF-8 that is cut off in the middle of a character"));
        assertThat(refused(export(Arrays.copyOf(utf16, utf16.length - 1), Limits.defaults()))
                        .observed())
                .isEqualTo("a text in UTF-16 that is cut off in the middle of a character");
    }

    @Test
    void readsOtherScriptsInUtf16WithoutAMark() {
        String text = "Номер,Школа\r\n1,Школа № 5\r\n";

        for (Charset encoding : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(cells(read(text.getBytes(encoding))))
                    .containsExactly("A1 TEXT Номер", "B1 TEXT Школа", "A2 TEXT 1", "B2 TEXT Школа № 5");
        }
    }

    private static RawWorkbook read(byte[] bytes) {
        return workbook(export(bytes, Limits.defaults()));
    }
}
