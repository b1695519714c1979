package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.points;
import static org.careerbenchmarks.template.feedback.Samples.unzip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that go from one archive to the next as they are packed. */
class PartDirectoryTests {

    private static final List<Point> POINTS = points(error("Audit", "D5", "Wrong."));

    @TempDir
    private Path folder;

    @Test
    void whatIsPackedComesOutAgain() throws CannotMark {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        for (byte[] bytes : List.of(new byte[0], new byte[] {1}, new byte[70_000], noise)) {
            PackedPart part = PackedPart.of(bytes);

            assertThat(part.unpack()).isEqualTo(bytes);
            assertThat(part.length()).isLessThanOrEqualTo(bytes.length);
        }
    }

    @Test
    void anArchiveIsFoundAgainAndReadByTheJdk() throws Exception {
        Map<String, PackedPart> parts = new LinkedHashMap<>();
        parts.put("b.xml", PackedPart.of("<b/>".repeat(1_000).getBytes(StandardCharsets.UTF_8)));
        parts.put("a/empty", PackedPart.of(new byte[0]));
        byte[] zip = PlainZip.of(parts);

        List<PartDirectory.Row> rows = PartDirectory.of(zip).orElseThrow();

        assertThat(rows).extracting(PartDirectory.Row::name).containsExactly("b.xml", "a/empty");
        assertThat(rows.get(0).part().unpack()).isEqualTo(parts.get("b.xml").unpack());
        try (ZipFile read = new ZipFile(Samples.write(folder, zip).toFile())) {
            assertThat(read.getInputStream(read.getEntry("b.xml")).readAllBytes())
                    .isEqualTo(parts.get("b.xml").unpack());
            assertThat(read.getEntry("a/empty").getSize()).isZero();
        }
        assertThat(unzip(zip)).hasSize(2);
    }

    @Test
    void untouchedPartsKeepTheirPackedBytes() throws Exception {
        byte[] sent = Samples.filled();
        Map<String, byte[]> before = packed(sent);

        Map<String, byte[]> after = packed(MarkedXlsx.mark(Samples.write(folder, sent), POINTS));

        for (String part : List.of("_rels/.rels", "xl/sharedStrings.xml", "docProps/core.xml")) {
            assertThat(after.get(part)).as(part).isNotNull().isEqualTo(before.get(part));
        }
    }

    private static Map<String, byte[]> packed(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (PartDirectory.Row row : PartDirectory.of(zip).orElseThrow()) {
            PackedPart part = row.part();
            parts.put(row.name(), Arrays.copyOfRange(part.archive(), part.from(), part.from() + part.length()));
        }
        return parts;
    }

    @Test
    void archivesThatAreNotPlainAreMarkedAllTheSame() throws Exception {
        Map<String, byte[]> sent = unzip(Samples.filled());
        Map<String, byte[]> expected = unzip(MarkedXlsx.mark(Samples.write(folder, Samples.filled()), POINTS));
        byte[] commented = commented(sent);
        for (byte[] odd : List.of(zip64(sent), commented, behindSomething(commented))) {
            assertThat(PartDirectory.of(odd)).isEmpty();

            Map<String, byte[]> marked = unzip(MarkedXlsx.mark(Samples.write(folder, odd), POINTS));

            assertThat(marked.keySet()).containsExactlyElementsOf(expected.keySet());
            marked.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
        }
    }

    @Test
    void storedPartsAndDirectoriesArePlain() throws Exception {
        Map<String, byte[]> sent = unzip(Samples.filled());
        byte[] stored = stored(sent);

        assertThat(PartDirectory.of(stored)).isPresent();
        assertThat(unzip(MarkedXlsx.mark(Samples.write(folder, stored), POINTS)))
                .containsKey("xl/worksheets/findings1.xml")
                .doesNotContainKey("xl/")
                .containsEntry("xl/sharedStrings.xml", sent.get("xl/sharedStrings.xml"));
    }

    private static byte[] zip64(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                new ByteArrayInputStream(part.getValue()).transferTo(out);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] commented(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setComment("packed by hand");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] behindSomething(byte[] zip) {
        byte[] moved = new byte[zip.length + 64];
        System.arraycopy(zip, 0, moved, 64, zip.length);
        return moved;
    }

    private static byte[] stored(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            put(out, "xl/", new byte[0]);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
