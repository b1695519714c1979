package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.careerbenchmarks._support.Encrypted;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultPasswordTests {

    private static final String PACKAGE = "EncryptedPackage";
    private static final String INFO = "EncryptionInfo";
    private static final byte[] WORKBOOK = aWorkbook()
            .withSheet("Audit", "<row><c t='str'><v>Fully achieved</v></c></row>".repeat(300))
            .toBytes();
    private static final byte[] SCRAMBLED = Encrypted.scrambled(WORKBOOK);

    @Test
    void opensWhatIsOnlyProtectedAgainstChanges() {
        RawWorkbook plain = workbook(WORKBOOK);
        RawWorkbook scrambled = workbook(SCRAMBLED);

        assertThat(List.of(plain.scrambled(), scrambled.scrambled())).containsExactly(false, true);
        assertThat(scrambled.format()).isEqualTo(RawWorkbook.Format.XLSX);
        assertThat(scrambled.sheets()).isEqualTo(plain.sheets());
    }

    @ParameterizedTest
    @CsvSource({
        "standard, aes128, sha1, 128, ecb",
        "standard, aes256, sha1, 256, ecb",
        "agile, aes128, sha1, 128, cbc",
        "agile, aes256, sha512, 256, cbc",
        "agile, aes192, sha384, 192, cfb"
    })
    void opensEveryKindThatExcelWrites(
            EncryptionMode mode, CipherAlgorithm cipher, HashAlgorithm hash, int bits, ChainingMode chaining) {
        EncryptionInfo kind = new EncryptionInfo(mode, cipher, hash, bits, 16, chaining);
        EncryptionInfo again = new EncryptionInfo(mode, cipher, hash, bits, 16, chaining);

        assertThat(workbook(Encrypted.with(WORKBOOK, Decryptor.DEFAULT_PASSWORD, kind))
                        .sheets())
                .isEqualTo(workbook(WORKBOOK).sheets());
        assertThat(refused(Encrypted.with(WORKBOOK, "secret", again)).defect())
                .isEqualTo(FileDefect.PASSWORD_PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "", "password", "velvetsweatshop", "VelvetSweatshop "})
    void triesNoOtherPassword(String password) {
        assertThat(refused(Encrypted.with(WORKBOOK, password)))
                .isEqualTo(new Opening.Refused(
                        FileDefect.PASSWORD_PROTECTED, "an Office file that is protected by a password"));
    }

    @Test
    void letsWhatIsInsideThroughTheSameGate() {
        byte[] cutOff = Arrays.copyOf(WORKBOOK, WORKBOOK.length - 1);
        byte[] unsafe = aWorkbook().withSheetPart("Audit", "", "<!DOCTYPE a>").toBytes();
        byte[] archive = new ZipBytes().stored("a.xlsx", "b").toBytes();
        Limits usual = Limits.defaults();
        Limits small = new Limits(usual.fileBytes(), 500, 100, 10, 10, 100, Duration.ofMinutes(1));

        assertThat(refused(Encrypted.scrambled(cutOff)).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(Encrypted.scrambled(unsafe)).defect()).isEqualTo(FileDefect.UNSAFE);
        assertThat(refused(Encrypted.scrambled(archive)).defect()).isEqualTo(FileDefect.ARCHIVE_OF_FILES);
        assertThat(refused(SCRAMBLED, small).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(Encrypted.scrambled(SCRAMBLED)))
                .isEqualTo(new Opening.Refused(FileDefect.DAMAGED, "an encrypted workbook that holds something else"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_001, 10_000_000, Integer.MAX_VALUE, -1})
    void refusesToWorkForMinutesOnAKey(int rounds) throws IOException {
        assertThat(refused(described(xml -> xml.replace("spinCount=\"100000\"", "spinCount=\"" + rounds + "\"")))
                        .defect())
                .isEqualTo(FileDefect.TOO_SLOW);
    }

    @Test
    void stopsWhenTheTimeIsOver() throws IOException {
        long[] now = {0};
        WorkbookOpener slow = new WorkbookOpener(Limits.defaults(), () -> now[0] += 6_000_000_000L);

        Opening opening = slow.open(() -> SCRAMBLED, names -> names);
        assertThat(((Opening.Refused) opening).defect()).isEqualTo(FileDefect.TOO_SLOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<encryption | <encrypted",
                "</encryption> | ",
                "keyBits=\" | keyBits=\"-",
                "keyBits=\" | keyBits=\"200000000",
                "blockSize=\"16\" | blockSize=\"2000000000\"",
                "blockSize=\"16\" | blockSize=\"0\"",
                "saltSize=\"16\" | saltSize=\"x\"",
                "hashAlgorithm=\"SHA1\" | hashAlgorithm=\"SHA9\"",
                "cipherAlgorithm=\"AES\" | cipherAlgorithm=\"ROT13\"",
                "spinCount=\"100000\" | spinCount=\"4294967296\"",
                "encryptedKeyValue=\" | encryptedKeyValue=\"!",
                "saltValue=\" | oldSalt=\"",
                "<keyEncryptors> | <keys>"
            })
    void refusesADescriptionThatCannotBe(String right, String wrong) throws IOException {
        String replacement = wrong == null ? "" : wrong;

        assertThat(refused(described(xml -> xml.replace(right, replacement))).defect())
                .isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void acceptsNoDocumentTypeDeclaration() throws IOException {
        String declaration = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><encryption";

        assertThat(refused(described(xml -> xml.replace("<encryption", declaration)))
                        .defect())
                .isEqualTo(FileDefect.UNSAFE);
    }

    @Test
    void refusesADescriptionOfEndlessLength() throws IOException {
        byte[] deep = described(
                xml -> xml.replace("</encryption>", "<a>".repeat(2_000) + "</a>".repeat(2_000) + "</encryption>"));
        byte[] endless = described(xml -> xml.replace("</encryption>", "<a/>".repeat(20_000) + "</encryption>"));
        byte[] none = changed(INFO, bytes -> new byte[3]);

        assertThat(refused(deep).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(endless).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(none).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void takesUnknownEncryptionForLocked() throws IOException {
        byte[] extensible = changed(INFO, bytes -> ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0x00030004)
                .array());
        byte[] oldOne = changed(INFO, bytes -> ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0x00010001)
                .array());
        byte[] rights = container(root -> root.getEntry(INFO).delete());

        assertThat(refused(extensible).defect()).isEqualTo(FileDefect.PASSWORD_PROTECTED);
        assertThat(refused(oldOne).defect()).isEqualTo(FileDefect.PASSWORD_PROTECTED);
        assertThat(refused(rights).defect()).isEqualTo(FileDefect.PASSWORD_PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, Integer.MAX_VALUE, 1L << 31, (1L << 32) + (1L << 30), Long.MAX_VALUE, Long.MIN_VALUE})
    void believesNoDeclaredSize(long size) throws IOException {
        byte[] lie = changed(PACKAGE, bytes -> {
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, size);
            return bytes;
        });

        assertThat(refused(lie).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void refusesAContainerOfTwoWorkbooks() throws IOException {
        byte[] both = container(root -> root.createDocument("Workbook", new ByteArrayInputStream(new byte[5000])));
        byte[] folder = container(root -> {
            root.getEntry(PACKAGE).delete();
            root.createDirectory(PACKAGE);
        });

        assertThat(List.of(refused(both).defect(), refused(folder).defect())).containsOnly(FileDefect.DAMAGED);
    }

    @Test
    void refusesDamageInsteadOfThrowing() {
        Random random = new Random(11);
        Opening whole = open(SCRAMBLED);
        for (int i = 0; i < 40; i++) {
            byte[] damaged =
                    i % 3 == 0 ? Arrays.copyOf(SCRAMBLED, 8 + random.nextInt(SCRAMBLED.length - 8)) : SCRAMBLED.clone();
            int from = 8 + random.nextInt(damaged.length - 7);
            Arrays.fill(damaged, Math.min(from, damaged.length), Math.min(damaged.length, from + 40), (byte) i);
            Opening opening = open(damaged);
            // Sums of bytes inside see to it that nothing else is ever read.
            assertThat(opening instanceof Opening.Refused || opening.equals(whole))
                    .as("turn %d", i)
                    .isTrue();
        }
    }

    private interface Change {
        void of(DirectoryNode root) throws IOException;
    }

    private static byte[] container(Change change) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(SCRAMBLED));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.of(container.getRoot());
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] changed(String entry, UnaryOperator<byte[]> change) throws IOException {
        return container(root -> {
            byte[] bytes = change.apply(root.createDocumentInputStream(entry).readAllBytes());
            root.createOrUpdateDocument(entry, new ByteArrayInputStream(bytes));
        });
    }

    /** With another description of its encryption, which is XML behind eight bytes. */
    private static byte[] described(UnaryOperator<String> change) throws IOException {
        return changed(INFO, bytes -> {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            String described = change.apply(all);
            assertThat(described).isNotEqualTo(all);
            return described.getBytes(StandardCharsets.ISO_8859_1);
        });
    }
}
