package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipEndTests {

    @TempDir
    Path folder;

    @Test
    void knowsAWholeArchive() throws IOException {
        assertThat(isIncomplete(new ZipBytes().stored("a", "b").toBytes())).isFalse();
        assertThat(isIncomplete(new ZipBytes().stored("a", "b").withEnd64().toBytes()))
                .isFalse();
        assertThat(isIncomplete(new ZipBytes()
                        .stored("a", "b")
                        .comment("c".repeat(65_535))
                        .toBytes()))
                .isFalse();
    }

    @Test
    void knowsEveryBeginningOfOneAsIncomplete() throws IOException {
        byte[] whole = new ZipBytes().deflated("a", "words").comment("comment").toBytes();

        for (int length = 2; length < whole.length; length++) {
            assertThat(isIncomplete(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isTrue();
        }
    }

    @Test
    void knowsThatBytesStillFollow() throws IOException {
        byte[] whole = new ZipBytes().deflated("a", "words").toBytes();

        assertThat(isIncomplete(Arrays.copyOf(whole, whole.length + 1))).isTrue();
    }

    @Test
    void saysNothingAboutOtherFiles() throws IOException {
        assertThat(isIncomplete(new byte[0])).isFalse();
        assertThat(isIncomplete("P".getBytes())).isFalse();
        assertThat(isIncomplete("a text".getBytes())).isFalse();
        assertThat(isIncomplete("%PDF-1.5".getBytes())).isFalse();
    }

    private boolean isIncomplete(byte[] bytes) throws IOException {
        return ZipEnd.isIncomplete(Files.write(folder.resolve("return.bin"), bytes));
    }
}
