package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookOpenerTests {

    private static final byte[] WORKBOOK =
            aWorkbook().withSheet("Audit", "<row><c><v>1</v></c></row>").toBytes();

    @TempDir
    Path folder;

    private final WorkbookOpener opener = new WorkbookOpener(Limits.defaults());

    @Test
    void judgesByTheBytesAndNotByTheName() throws IOException {
        Path text = Files.write(folder.resolve("return.txt"), WORKBOOK);
        Path lie = Files.writeString(folder.resolve("return.xlsx"), "Ref,Status");

        assertThat(opener.open(text, names -> names)).isInstanceOf(Opening.Opened.class);
        assertThat(opener.open(lie, names -> names))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "plain text, such as CSV"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.5 | a PDF document",
                "<html><table> | a web page (HTML)",
                "<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?> | an XML spreadsheet of Excel 2003",
                "{\\rtf1 | a rich text document (.rtf)",
                "a\u0001\u0002b | a file of an unknown kind"
            })
    void namesWhatIsNoWorkbook(String bytes, String observed) {
        assertThat(refused(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, observed));
    }

    @Test
    void refusesTheEmptyFile() {
        assertThat(refused(new byte[0])).isEqualTo(new Opening.Refused(FileDefect.EMPTY, "an empty file"));
    }

    @Test
    void refusesLargeFilesBeforeReadingThem() throws IOException {
        Path file = Files.write(folder.resolve("large.xlsx"), WORKBOOK);
        Limits usual = Limits.defaults();
        Limits limits =
                new Limits(WORKBOOK.length - 1, usual.inflatedBytes(), usual.entries(), 10, 10, 10, usual.perFile());

        Opening opening = new WorkbookOpener(limits).open(file, names -> names);

        assertThat(opening).isInstanceOf(Opening.Refused.class);
        assertThat(((Opening.Refused) opening).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void refusesMoreInflatedBytesThanAllowed() {
        Limits usual = Limits.defaults();
        Limits limits = new Limits(usual.fileBytes(), 500, usual.entries(), 10, 10, 10, usual.perFile());

        assertThat(refused(WORKBOOK, limits))
                .isEqualTo(new Opening.Refused(FileDefect.TOO_LARGE, "more than 500 bytes when unpacked"));
    }

    @Test
    void stopsWhenTheTimeIsOver() throws IOException {
        byte[] long_ = aWorkbook()
                .withSheet("Audit", "<row><c><v>1</v></c></row>".repeat(4000))
                .toBytes();
        for (int allowed = 0; allowed < 10; allowed++) {
            long[] now = {0};
            Limits usual = Limits.defaults();
            Limits limits = new Limits(
                    usual.fileBytes(), usual.inflatedBytes(), 1000, 5000, 200, 1000, Duration.ofSeconds(allowed));
            WorkbookOpener slow = new WorkbookOpener(limits, () -> now[0] += 1_000_000_000);

            Opening opening = slow.open(() -> long_, names -> names);

            assertThat(opening)
                    .isEqualTo(new Opening.Refused(FileDefect.TOO_SLOW, "not read after " + allowed + ".0 seconds"));
        }
    }

    @Test
    void endsExhaustionOfOneFileInItsRefusal() throws IOException {
        Opening noMemory = opener.open(() -> WORKBOOK, names -> {
            throw new OutOfMemoryError("as if");
        });
        Opening noStack = opener.open(() -> WORKBOOK, names -> {
            throw new StackOverflowError();
        });

        assertThat(noMemory).isEqualTo(noStack);
        assertThat(((Opening.Refused) noMemory).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void throwsWhenTheDiskFails() {
        assertThatThrownBy(() -> opener.open(folder.resolve("gone.xlsx"), names -> names))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> opener.open(folder, names -> names)).isInstanceOf(IOException.class);
    }

    @Test
    void passesOnWhatTheCallerThrows() {
        assertThatThrownBy(() -> opener.open(() -> WORKBOOK, names -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String words = "<row><c t='inlineStr'><is><t>school " + i + "</t></is></c></row>";
                byte[] bytes = aWorkbook().withSheet("Audit", words).toBytes();
                tasks.add(() -> ((Opening.Opened) opener.open(() -> bytes, names -> names))
                        .workbook().sheets().get(0).cells().stream()
                                .map(Openings::shown)
                                .toList());
            }
            List<Future<List<String>>> answers = threads.invokeAll(tasks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).containsExactly("A1 TEXT school " + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void checksItsOwnLimits() {
        assertThatThrownBy(() -> new Limits(1L << 40, 1, 1, 1, 1, 1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
