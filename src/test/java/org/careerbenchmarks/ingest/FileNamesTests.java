package org.careerbenchmarks.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileNamesTests {

    @Test
    void aNameIsRelativeToTheFolder() {
        assertThat(FileNames.relative(Path.of("/in"), Path.of("/in/returns/a b.xlsx")))
                .isEqualTo("returns/a b.xlsx");
    }

    @Test
    void validUtf8StaysAsItIs() {
        byte[] name = "returns/caf\u00e9 100%.xlsx".getBytes(StandardCharsets.UTF_8);

        assertThat(FileNames.decode(name, 0)).isEqualTo("returns/caf\u00e9 100%.xlsx");
    }

    @Test
    void bytesThatAreNotUtf8AreWrittenAsPercentAndHex() {
        byte[] name = {'a', (byte) 0xE9, 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF};

        assertThat(FileNames.decode(name, 0)).isEqualTo("a%E9b\u00e9%FF");
    }
}
