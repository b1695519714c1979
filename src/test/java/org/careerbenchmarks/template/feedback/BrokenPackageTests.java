package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.points;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose bytes are not what they should be. */
class BrokenPackageTests {

    private static final List<Point> POINTS = points(error("Audit", "D5", "Wrong."));

    @TempDir
    private Path folder;

    private byte[] mark(byte[] workbook) throws IOException, CannotMark {
        return MarkedXlsx.mark(Samples.write(folder, workbook), POINTS);
    }

    /** The central directory says how long a part is; here it says too little. */
    @Test
    void aPartThatBreaksOffIsRefused() {
        byte[] sent = Samples.filled();
        for (int at = sent.length - 22; at > 0; at--) {
            if (sent[at] == 'P' && sent[at + 1] == 'K' && sent[at + 2] == 1 && sent[at + 3] == 2) {
                byte[] cut = sent.clone();
                cut[at + 20] = 20;
                cut[at + 21] = 0;
                assertThatExceptionOfType(CannotMark.class).isThrownBy(() -> mark(cut));
            }
        }
    }

    @Test
    void whateverIsWrongWithTheBytesEndsInARefusalOrAWorkbook() throws IOException {
        byte[] sent = Samples.filled();
        Random random = new Random(7);
        int refused = 0;
        for (int times = 0; times < 300; times++) {
            byte[] damaged = sent.clone();
            for (int flips = 0; flips < 3; flips++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(mark(damaged)).isNotEmpty();
            } catch (CannotMark expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }
}
