package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.ingest.workbook.Zips.pass;
import static org.careerbenchmarks.ingest.workbook.Zips.refusal;

import java.time.Duration;
import java.util.Arrays;
import org.careerbenchmarks.model.FileDefect;
import org.junit.jupiter.api.Test;

class ZipPartsTests {

    private static final String WORDS = "Careers guidance for every pupil. ".repeat(50);

    @Test
    void unpacksWhatIsStoredAndWhatIsDeflated() throws Refusal {
        ZipParts parts = pass(new ZipBytes().stored("a.txt", "stored").deflated("b.txt", WORDS));

        assertThat(parts.names()).containsExactly("a.txt", "b.txt");
        assertThat(parts.take("a.txt")).asString().isEqualTo("stored");
        assertThat(parts.take("B.TXT")).asString().isEqualTo(WORDS);
        parts.verifyRest();
    }

    @Test
    void unpacksLargePartsOnlyWhenTheyAreWhole() throws Exception {
        String large = WORDS.repeat(1000);
        byte[] whole = new ZipBytes().deflated("a", large).stored("b", large).toBytes();
        ZipParts parts = pass(whole);

        assertThat(parts.open("A").readAllBytes()).asString().isEqualTo(large);
        assertThat(parts.open("b").readAllBytes()).asString().isEqualTo(large);
        assertThat(parts.has("a")).isFalse();
        assertThatThrownBy(() -> parts.open("a")).isInstanceOf(Refusal.class);
        byte[] broken =
                new ZipBytes().deflated("a", large, entry -> entry.crc++).toBytes();
        assertThatThrownBy(() -> pass(broken).open("a")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWrongChecksumsWhetherAnybodyReadsThePartOrNot() {
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.crc++)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.crc++)))
                .isEqualTo(FileDefect.DAMAGED);
        byte[] flipped = new ZipBytes().stored("a", "Not achieved").toBytes();
        flipped[33] ^= 1;
        assertThat(refusal(flipped)).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesSizesThatLie() {
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.size--)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.size++)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.size = 0)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.size = 50_000_000)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.size = 2)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> entry.packedSize--)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> {
                    entry.zip64 = true;
                    entry.size = -1;
                })))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void reservesNothingForASizeThatCannotBeTrue() {
        ZipEntryRow row = new ZipEntryRow("a", 0, 1, 0, ZipEntryRow.DEFLATED, 0, 10, 60_000_000, 0);

        assertThatThrownBy(() -> new ZippedPart(row, 0).refuseLies()).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesDataBehindTheEndOfTheDeflatedStream() {
        assertThat(refusal(new ZipBytes().deflated("a", WORDS, entry -> {
                    entry.packed = Arrays.copyOf(entry.packed, entry.packed.length + 1);
                    entry.packedSize++;
                })))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesOtherWaysOfPacking() {
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.method = 12)))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesMoreBytesThanTheLimitAllows() {
        byte[] zip = new ZipBytes().deflated("a", WORDS).deflated("b", WORDS).toBytes();

        assertThat(refusal(zip, 2 * WORDS.length() - 1)).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refusal(zip, 2 * WORDS.length())).isNull();
    }

    @Test
    void refusesABombByItsSizeBeforeUnpackingIt() {
        byte[] zip = new ZipBytes().deflated("bomb", "0".repeat(5_000_000)).toBytes();

        assertThat(zip).hasSizeLessThan(6_000);
        assertThat(refusal(zip, 4_999_999)).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        long[] now = {0};
        byte[] zip = new ZipBytes().deflated("a", WORDS.repeat(100)).toBytes();
        Deadline passed = new Deadline(() -> now[0]++, Duration.ofNanos(1));

        assertThat(refusal(zip, 1 << 20, passed)).isEqualTo(FileDefect.TOO_SLOW);
    }
}
