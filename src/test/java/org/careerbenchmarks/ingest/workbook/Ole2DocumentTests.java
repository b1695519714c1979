package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.records;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.withRecords;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.xls;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import org.careerbenchmarks.model.FileDefect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of the old format claims and packs, before POI makes objects of it. */
class Ole2DocumentTests {

    private static final int BLANK = 0x201;
    private static final int BLANKS = 0xbe;
    private static final int NUMBERS = 0xbd;
    private static final int TEXTS = 0xfc;
    private static final int ENCRYPTED = 0x2f;
    private static final int CONTINUED = 0x3c;
    private static final Deadline NONE = new Deadline(() -> 0, Duration.ZERO);

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 3800, 4000, 30_000, 60_000, Integer.MAX_VALUE})
    void reservesNothingForTablesThatCannotBeThere(int tables) throws IOException {
        byte[] bytes = xls(workbook -> workbook.createSheet("Audit"));
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(44, tables);

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesHeadersThatCannotBe() throws IOException {
        byte[] bytes = xls(workbook -> workbook.createSheet("Audit"));
        byte[] sector = bytes.clone();
        sector[30] = 31;

        assertThat(refused(sector).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(Arrays.copyOf(bytes, 511)).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(Arrays.copyOf(bytes, 8)).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void skipsEmptyFormattedCells() throws IOException {
        byte[] bytes = xls(workbook -> {
            var sheet = workbook.createSheet("Audit");
            for (int row = 0; row < 3_000; row++) {
                sheet.createRow(row).createCell(0).setBlank();
            }
            sheet.createRow(60_000).createCell(255).setCellValue("far");
        });

        assertThat(cells(bytes)).containsExactly("IV60001 TEXT far");
    }

    @Test
    void refusesMoreCellsThanFitInMemory() throws IOException {
        byte[] row = new byte[6 + 2 * 256];
        byte[] bytes = withRecords(records(BiffRecords.MOST / 256 + 1, BLANKS, row));

        assertThat(bytes).hasSizeLessThan(5_000_000);
        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(workbook(withRecords(records(10, BLANK, new byte[6])))
                        .sheets()
                        .get(0)
                        .cells())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100000, 0x203, 14", "700000, 0x203, 0", "6000, 0xbd, 1542", "3000, 0xbe, 518", "60, 0xe5, 8226"})
    void letsManyRecordsPass(int count, int kind, int length) throws Refusal {
        new BiffRecords(records(count, kind, new byte[length])).refuseTooMany(NONE);
        assertThat((long) count * length).isLessThan(BiffRecords.MOST * 6L);
    }

    @Test
    void weighsWhatEachRecordBecomes() {
        byte[] texts = new byte[100];
        ByteBuffer.wrap(texts).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1);

        assertTooMany(records(BiffRecords.MOST + 1, BLANK, new byte[0]));
        assertTooMany(records(8_000, NUMBERS, new byte[6 * 256]));
        assertTooMany(records(1, TEXTS, texts));
    }

    @Test
    void countsTextsThatAreEncryptedByTheirLength() throws Refusal {
        byte[] encrypted = new byte[200];
        Arrays.fill(encrypted, (byte) 0xff);
        byte[] few = joined(records(1, ENCRYPTED, new byte[54]), records(1, TEXTS, encrypted));

        new BiffRecords(few).refuseTooMany(NONE);
        assertTooMany(joined(few, records(800, CONTINUED, new byte[8_000])));
        assertThat(few).hasSizeLessThan(1_000);
    }

    private static void assertTooMany(byte[] records) {
        assertThatThrownBy(() -> new BiffRecords(records).refuseTooMany(NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("more than 2,000,000");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
