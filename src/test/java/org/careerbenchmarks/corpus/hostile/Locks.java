package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are locked, or look like it. */
final class Locks {

    private static final String INFO = "EncryptionInfo";
    private static final String PACKAGE = "EncryptedPackage";
    private static final String LOCKED = "password_protected";

    private final Pile pile;

    private Locks(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Locks locks = new Locks(pile);
        locks.addPasswords();
        locks.addKnownPassword();
        locks.addBrokenLocks();
    }

    private void addPasswords() {
        for (EncryptionMode mode : new EncryptionMode[] {EncryptionMode.agile, EncryptionMode.standard}) {
            TwistedReturn twisted = pile.aReturn();
            pile.add(
                    Attack.PASSWORD,
                    "locked, " + mode + ".xlsx",
                    () -> locked(twisted.toBytes(), mode, "secret"),
                    quarantined(LOCKED));
        }
        TwistedReturn blank = pile.aReturn();
        Expectation refused = quarantined(LOCKED);
        pile.add(
                Attack.PASSWORD,
                "locked with nothing.xlsx",
                () -> locked(blank.toBytes(), EncryptionMode.agile, ""),
                refused);
        TwistedReturn old = pile.aReturn();
        pile.add(Attack.PASSWORD, "locked.xls", () -> OldFormat.locked(old, "secret"), refused);
        TwistedReturn zipped = pile.aReturn();
        pile.add(
                Attack.PASSWORD,
                "locked zip archive.xlsx",
                () -> BrokenBytes.zipped(zipped, TwistedReturn.ANSWERS, entry -> entry.flags |= 1),
                refused);
    }

    /** What Excel writes for a workbook that is only protected against changes. */
    private void addKnownPassword() {
        for (EncryptionMode mode : new EncryptionMode[] {EncryptionMode.agile, EncryptionMode.standard}) {
            TwistedReturn twisted = pile.aReturn();
            pile.add(
                    Attack.PASSWORD,
                    "protected against changes, " + mode + ".xlsx",
                    () -> locked(twisted.toBytes(), mode, Decryptor.DEFAULT_PASSWORD),
                    twisted.accepted("protected_only the file"));
        }
        TwistedReturn old = pile.aReturn();
        pile.add(
                Attack.PASSWORD,
                "protected against changes.xls",
                () -> OldFormat.locked(old, Decryptor.DEFAULT_PASSWORD),
                old.accepted("old_workbook_format the file", "protected_only the file"));
        TwistedReturn sheet = pile.aReturn()
                .replace(
                        TwistedReturn.ANSWERS,
                        "</sheetData>",
                        "</sheetData><sheetProtection sheet=\"1\" password=\"CC1A\"/>")
                .replace(TwistedReturn.WORKBOOK, "<sheets>", "<workbookProtection lockStructure=\"1\"/><sheets>");
        pile.add(Attack.PASSWORD, "protected sheets.xlsx", sheet, sheet.accepted());
        TwistedReturn bomb = pile.aReturn();
        pile.add(
                Attack.PASSWORD,
                "bomb behind the known password.xlsx",
                () -> locked(bomb(bomb), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD),
                quarantined("file_too_large"));
        TwistedReturn twice = pile.aReturn();
        pile.add(
                Attack.PASSWORD,
                "locked within the known password.xlsx",
                () -> locked(
                        locked(twice.toBytes(), EncryptionMode.agile, "secret"),
                        EncryptionMode.agile,
                        Decryptor.DEFAULT_PASSWORD),
                quarantined(LOCKED, "damaged_file", "not_a_workbook", "unsafe_file"));
    }

    private static byte[] bomb(TwistedReturn twisted) {
        String rows = "<row s=\"1\" customFormat=\"1\"/>".repeat(3_000_000);
        return twisted.replace(TwistedReturn.ANSWERS, "</sheetData>", rows + "</sheetData>")
                .toBytes();
    }

    private void addBrokenLocks() {
        Expectation refused =
                quarantined(LOCKED, "damaged_file", "unsafe_file", "file_too_slow", "file_too_large", "not_a_workbook");
        broken("without a lock", refused, (info, data) -> container(null, data));
        broken("with a lock of noise", refused, (info, data) -> container(noise(info.length), data));
        broken("with half a lock", refused, (info, data) -> container(java.util.Arrays.copyOf(info, 40), data));
        broken("that claims to be endless", refused, (info, data) -> {
            java.util.Arrays.fill(data, 0, 7, (byte) 0xff);
            data[7] = 0x7f;
            return container(info, data);
        });
        broken("that claims to be less than nothing", refused, (info, data) -> {
            java.util.Arrays.fill(data, 0, 8, (byte) 0xff);
            return container(info, data);
        });
        broken("of noise", refused, (info, data) -> container(info, noise(data.length)));
        broken(
                "of two billion turns",
                refused,
                (info, data) -> container(
                        spun(info, text -> text.replaceAll("spinCount=\"[0-9]+\"", "spinCount=\"2147483647\"")), data));
        broken(
                "with a declaration",
                refused,
                (info, data) -> container(
                        spun(
                                info,
                                text -> text.replace(
                                        "<encryption ", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><encryption ")),
                        data));
    }

    private interface Breaking {
        byte[] apply(byte[] info, byte[] data) throws IOException;
    }

    private void broken(String how, Expectation expected, Breaking breaking) {
        TwistedReturn twisted = pile.aReturn();
        pile.add(
                Attack.PASSWORD,
                "locked container " + how + ".xlsx",
                () -> {
                    byte[] whole = locked(twisted.toBytes(), EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
                    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
                        return breaking.apply(read(files, INFO), read(files, PACKAGE));
                    } catch (IOException fault) {
                        throw new UncheckedIOException(fault);
                    }
                },
                expected);
    }

    private static byte[] read(POIFSFileSystem files, String name) throws IOException {
        return files.createDocumentInputStream(name).readAllBytes();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    /** The description of an agile lock is XML behind eight bytes. */
    private static byte[] spun(byte[] info, UnaryOperator<String> change) {
        String text = new String(info, StandardCharsets.ISO_8859_1);
        return (text.substring(0, 8) + change.apply(text.substring(8))).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] container(byte @org.jspecify.annotations.Nullable [] info, byte[] data) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            if (info != null) {
                files.createDocument(new ByteArrayInputStream(info), INFO);
            }
            files.createDocument(new ByteArrayInputStream(data), PACKAGE);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked(byte[] workbook, EncryptionMode mode, String password) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
