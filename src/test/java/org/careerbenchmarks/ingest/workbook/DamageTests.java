package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.util.Arrays;
import java.util.Random;
import org.careerbenchmarks.model.Opening;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes on the way, the opener never reads anything else than what was sent. */
class DamageTests {

    private static final byte[] WORKBOOK = aWorkbook()
            .withStrings("<t>Fully achieved</t>", "<t>Not achieved</t>")
            .withSheet("Audit", "<row><c t='s'><v>0</v></c><c><v>1.1</v></c></row><row><c t='s'><v>1</v></c></row>")
            .toBytes();

    private static final Opening WHOLE = open(WORKBOOK);

    @Test
    void noFlippedBitIsReadAsSomethingElse() {
        assertThat(WHOLE).isInstanceOf(Opening.Opened.class);
        int refused = 0;
        for (int at = 0; at < WORKBOOK.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = WORKBOOK.clone();
                damaged[at] ^= (byte) (1 << bit);
                Opening opening = open(damaged);
                if (opening instanceof Opening.Refused) {
                    refused++;
                } else {
                    assertThat(opening).as("bit %d of byte %d", bit, at).isEqualTo(WHOLE);
                }
            }
        }
        // What may change without harm: versions, times, attributes and the like of the zip archive.
        assertThat(refused).isGreaterThan(WORKBOOK.length * 8 * 3 / 4);
    }

    @Test
    void noBeginningIsReadAsAWholeWorkbook() {
        for (int length = 0; length < WORKBOOK.length; length++) {
            assertThat(open(Arrays.copyOf(WORKBOOK, length))).isInstanceOf(Opening.Refused.class);
        }
    }

    @Test
    void noLostOrOverwrittenStretchIsReadAsSomethingElse() {
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            int from = random.nextInt(WORKBOOK.length);
            int to = Math.min(WORKBOOK.length, from + 1 + random.nextInt(60));
            byte[] damaged = WORKBOOK.clone();
            if (random.nextBoolean()) {
                Arrays.fill(damaged, from, to, (byte) random.nextInt());
            } else {
                System.arraycopy(WORKBOOK, to, damaged, from, WORKBOOK.length - to);
                damaged = Arrays.copyOf(damaged, WORKBOOK.length - (to - from));
            }
            Opening opening = open(damaged);
            if (opening instanceof Opening.Opened) {
                assertThat(opening).as("bytes %d to %d, turn %d", from, to, i).isEqualTo(WHOLE);
            }
        }
    }
}
