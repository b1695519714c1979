package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.careerbenchmarks.model.FileDefect;

/**
 * Opens a workbook that Excel encrypted with the password that every Excel knows, as it does for workbooks that are
 * protected against changes only. No other password is ever tried.
 */
final class DefaultPassword {

    /** Excel writes 100,000; more than this take longer than a second. */
    static final int MOST_ROUNDS = 1_000_000;

    private static final int LONGEST_DESCRIPTION = 64 * 1024;
    /** Excel writes six; more are for those who may open the file by a certificate. */
    private static final int MOST_ELEMENTS = 1_000;

    /** Version and flags. */
    private static final int HEAD = 8;

    private static final int PIECE = 64 * 1024;
    private static final String DESCRIPTION = EncryptionInfo.ENCRYPTION_INFO_ENTRY;
    private static final String DAMAGED = "an encrypted Office file that is damaged";

    private final Ole2Document document;
    private final XmlReading xml;
    private final Deadline deadline;

    DefaultPassword(Ole2Document document, XmlReading xml, Deadline deadline) {
        this.document = document;
        this.xml = xml;
        this.deadline = deadline;
    }

    /** The bytes of the workbook inside; refused if they need another password. */
    byte[] open() throws Refusal {
        refuseUnknownKinds();
        EncryptionInfo encryption = PoiCall.guarded(DAMAGED, () -> new EncryptionInfo(document.root()));
        EncryptionMode mode = encryption.getEncryptionMode();
        if (mode != EncryptionMode.agile && mode != EncryptionMode.standard) {
            throw locked();
        }
        refuseRounds(PoiCall.guarded(DAMAGED, () -> encryption.getVerifier().getSpinCount()));
        deadline.check();
        Decryptor decryptor = encryption.getDecryptor();
        if (!PoiCall.guarded(DAMAGED, () -> decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD))) {
            throw locked();
        }
        return PoiCall.guarded(DAMAGED, () -> decrypt(decryptor));
    }

    /** Rights management and kinds of encryption that nobody has described cannot be opened by any password. */
    private void refuseUnknownKinds() throws Refusal {
        if (!document.has(DESCRIPTION)) {
            throw locked();
        }
        ByteBuffer description = ByteBuffer.wrap(description()).order(ByteOrder.LITTLE_ENDIAN);
        int major = description.getShort(0);
        int minor = description.getShort(2);
        boolean isAgile = major == EncryptionMode.agile.versionMajor && minor == EncryptionMode.agile.versionMinor;
        boolean isStandard = major >= 2 && major <= 4 && minor == EncryptionMode.standard.versionMinor;
        if (!isAgile && !isStandard) {
            throw locked();
        }
        if (isAgile) {
            refuseBadXml(Arrays.copyOfRange(description.array(), HEAD, description.limit()));
        }
    }

    private byte[] description() throws Refusal {
        DocumentInputStream stream = document.stream(DESCRIPTION);
        byte[] description = PoiCall.guarded(DAMAGED, () -> stream.readNBytes(LONGEST_DESCRIPTION + 1));
        if (description.length < HEAD || description.length > LONGEST_DESCRIPTION) {
            throw Refusal.damaged(DAMAGED);
        }
        return description;
    }

    /** POI builds a tree of it; this walk sees to it that the tree is a small one, as all our XML is read. */
    private void refuseBadXml(byte[] description) throws Refusal {
        XmlCursor walk = xml.open(DESCRIPTION, new ByteArrayInputStream(description), Vocabulary.ENCRYPTION);
        if (!walk.root().equals("encryption")) {
            throw Refusal.damaged(DAMAGED);
        }
        int elements = 1;
        while (walk.next()) {
            elements += walk.isStart() ? 1 : 0;
            if (elements > MOST_ELEMENTS) {
                throw Refusal.damaged(DAMAGED);
            }
        }
    }

    /** The file itself says how long it takes to make a key of a password. */
    private static void refuseRounds(int rounds) throws Refusal {
        if (rounds < 0 || rounds > MOST_ROUNDS) {
            String observed = String.format(Locale.ROOT, "an encryption that takes %,d rounds to open", rounds);
            throw new Refusal(FileDefect.TOO_SLOW, observed);
        }
    }

    private byte[] decrypt(Decryptor decryptor) throws IOException, GeneralSecurityException, Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream stream = decryptor.getDataStream(document.root())) {
            // Of a size that only the file declares, POI gives as much as it says, whether there is any or not.
            if (decryptor.getLength() < 0 || decryptor.getLength() > document.size()) {
                throw Refusal.damaged(DAMAGED);
            }
            byte[] piece = new byte[PIECE];
            for (int count = stream.read(piece); count > 0; count = stream.read(piece)) {
                bytes.write(piece, 0, count);
                deadline.check();
            }
        }
        if (bytes.size() != decryptor.getLength()) {
            throw Refusal.damaged(DAMAGED);
        }
        return bytes.toByteArray();
    }

    private static Refusal locked() {
        return new Refusal(FileDefect.PASSWORD_PROTECTED, "an Office file that is protected by a password");
    }
}
