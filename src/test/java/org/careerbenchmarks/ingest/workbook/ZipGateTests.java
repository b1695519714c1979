package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Zips.pass;
import static org.careerbenchmarks.ingest.workbook.Zips.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careerbenchmarks.model.FileDefect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipGateTests {

    private static final String WORDS = "Careers guidance for every pupil. ".repeat(50);

    @Test
    void acceptsDescriptorsFoldersCommentsAndNothing() throws Refusal {
        ZipParts parts = pass(new ZipBytes()
                .deflated("a.txt", WORDS, entry -> entry.flags = 8)
                .stored("folder/", "")
                .deflated("empty", "")
                .comment("made by hand"));

        parts.verifyRest();
        assertThat(pass(new ZipBytes()).names()).isEmpty();
    }

    @Test
    void acceptsZip64() throws Refusal {
        ZipParts parts = pass(new ZipBytes()
                .deflated("a.txt", WORDS, entry -> entry.zip64 = true)
                .withEnd64());

        assertThat(parts.take("a.txt")).asString().isEqualTo(WORDS);
    }

    @Test
    void acceptsWhatTheJdkWrites() throws IOException, Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ä.txt"));
            zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(pass(bytes.toByteArray()).take("ä.txt")).asString().isEqualTo(WORDS);
    }

    @Test
    void refusesWhatHasNoCompleteEnd() {
        byte[] whole = new ZipBytes().deflated("a.txt", WORDS).comment("end").toBytes();

        for (int length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(FileDefect.DAMAGED);
        }
    }

    @Test
    void refusesWhatStandsBeforeOrBehind() {
        byte[] whole = new ZipBytes().deflated("a.txt", WORDS).toBytes();
        byte[] shifted = new byte[whole.length + 1];
        System.arraycopy(whole, 0, shifted, 1, whole.length);

        assertThat(refusal(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(shifted)).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesAnotherNumberOfEntriesThanAnnounced() {
        assertThat(refusal(new ZipBytes().stored("a", "b").announcingMore(1))).isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b").announcingMore(1).withEnd64()))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesADirectoryThatIsNotWhereTheEndSays() {
        byte[] longer = new ZipBytes().stored("a", "b").toBytes();
        longer[longer.length - 22 + 12]++;
        byte[] elsewhere = new ZipBytes().stored("a", "b").toBytes();
        elsewhere[elsewhere.length - 22 + 16]--;

        assertThat(refusal(longer)).isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(elsewhere)).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesEntriesWithoutAHeader() {
        byte[] zip = new ZipBytes().stored("a", "b").toBytes();
        zip[3] = 7;

        assertThat(refusal(zip)).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesOneOfSeveralVolumes() {
        byte[] zip = new ZipBytes().stored("a", "b").toBytes();
        zip[zip.length - 22 + 4] = 1;

        assertThat(refusal(zip)).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesNamesThatAreThereTwice() {
        assertThat(refusal(new ZipBytes().stored("a", "b").stored("a", "c"))).isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("xl/Sheet.xml", "b").stored("XL/sheet.xml", "c")))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "a/..", "/a", "a\\b", "..\\a", "C:a", "", "a\0b"})
    void refusesNamesThatLeadOutside(String name) {
        assertThat(refusal(new ZipBytes().stored(name, "b"))).isEqualTo(FileDefect.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", "..a/b", "a.../b", "./a", "docProps/app.xml"})
    void acceptsNamesWithHarmlessDots(String name) throws Refusal {
        assertThat(pass(new ZipBytes().stored(name, "b")).names()).containsExactly(name);
    }

    @Test
    void refusesTooManyEntries() {
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i <= 1000; i++) {
            zip.stored("part" + i, "");
        }

        assertThat(refusal(zip)).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void refusesEncryptedEntries() {
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.flags = 1)))
                .isEqualTo(FileDefect.PASSWORD_PROTECTED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.method = 99)))
                .isEqualTo(FileDefect.PASSWORD_PROTECTED);
    }

    @Test
    void refusesHeadersThatContradictTheDirectory() {
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.headerName = "c")))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.headerSizeOff = 1)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.headerPackedOff = 1)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b", entry -> entry.headerFlags = 1)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b").stored("a2", "b", entry -> entry.headerAt = 1)))
                .isEqualTo(FileDefect.DAMAGED);
        assertThat(refusal(new ZipBytes().stored("a", "b").stored("a2", "b", entry -> entry.headerAt = 9999)))
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesEntriesThatLieInEachOther() {
        byte[] inner = new ZipBytes().stored("in", "hidden").toBytes();
        String local = new String(inner, 0, 30 + 2 + 6, StandardCharsets.ISO_8859_1);

        assertThat(refusal(new ZipBytes().stored("out", local).stored("in", "hidden", entry -> entry.headerAt = 33)))
                .isEqualTo(FileDefect.UNSAFE);
    }
}
