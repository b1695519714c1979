package org.careerbenchmarks.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a list of texts, each followed by a zero byte; then of the next list. */
final class Fingerprint {

    private static final int PIECE = 8 * 1024;
    private static final String NOTHING = "\u0001";

    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);

    /** Adds a text, or that there is none. */
    void add(@Nullable Object text) {
        addAll(Objects.toString(text, NOTHING).getBytes(StandardCharsets.UTF_8));
        piece.write(0);
    }

    /** Adds bytes as they are. */
    void addAll(byte[] bytes) {
        if (piece.size() + bytes.length > PIECE) {
            flush();
        }
        piece.writeBytes(bytes);
    }

    private void flush() {
        digest.update(piece.toByteArray());
        piece.reset();
    }

    /** In hexadecimal. */
    String end() {
        return HexFormat.of().formatHex(endAsBytes());
    }

    byte[] endAsBytes() {
        flush();
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
