package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a text file writes its characters, told by its bytes. A character that cannot be read becomes U+FFFD and is for
 * the rules to find.
 */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE),
    CP1252("cp1252", Charset.forName("windows-1252"));

    private static final int PIECE = 8192;
    /** Of a text in UTF-16, so many characters or more are spaces, separators and the like. */
    private static final int ONE_IN = 8;

    private final String title;
    private final Charset charset;

    TextEncoding(String title, Charset charset) {
        this.title = title;
        this.charset = charset;
    }

    /** The name that people know it by. */
    String title() {
        return title;
    }

    /** The encoding of a whole text. */
    static TextEncoding of(byte[] text, Deadline deadline) throws Refusal {
        TextEncoding wide = findWide(text, Math.min(text.length, PIECE));
        if (wide == null) {
            return narrow(text, deadline);
        }
        if (text.length % 2 != 0) {
            throw cutOff(wide);
        }
        return wide;
    }

    /** The first characters of what may be a text; each byte one where it is not UTF-16. */
    static String start(byte[] head) {
        TextEncoding wide = findWide(head, head.length);
        Charset charset = wide == null ? StandardCharsets.ISO_8859_1 : wide.charset;
        int mark = wide == null ? UTF_8.mark(head) : wide.mark(head);
        int end = wide == null ? head.length : head.length / 2 * 2;
        return new String(head, mark, end - mark, charset);
    }

    /** Opens a text behind its byte order mark. */
    Reader open(byte[] text) {
        int mark = mark(text);
        return new InputStreamReader(new ByteArrayInputStream(text, mark, text.length - mark), charset);
    }

    /** How many bytes of a byte order mark there are. */
    private int mark(byte[] text) {
        byte[] mark = this == CP1252 ? new byte[0] : "\ufeff".getBytes(charset);
        boolean isMarked = text.length >= mark.length
                && ByteBuffer.wrap(text, 0, mark.length).equals(ByteBuffer.wrap(mark));
        return isMarked ? mark.length : 0;
    }

    /** UTF-16 by its mark, or because every second byte of what people write is zero. */
    private static @Nullable TextEncoding findWide(byte[] text, int length) {
        if (UTF_16LE.mark(text) > 0) {
            return UTF_16LE;
        }
        if (UTF_16BE.mark(text) > 0) {
            return UTF_16BE;
        }
        int little = countPlain(text, length, 1);
        int big = countPlain(text, length, 0);
        if (Math.max(little, big) * ONE_IN <= length / 2) {
            return null;
        }
        return little >= big ? UTF_16LE : UTF_16BE;
    }

    /** How many pairs of bytes are a character of ASCII in UTF-16 whose zero byte is the first or second. */
    private static int countPlain(byte[] text, int length, int zeroAt) {
        int count = 0;
        for (int at = 0; at + 1 < length; at += 2) {
            byte letter = text[at + 1 - zeroAt];
            if (text[at + zeroAt] == 0 && (letter >= ' ' || letter == '\t' || letter == '\n' || letter == '\r')) {
                count++;
            }
        }
        return count;
    }

    /** UTF-8, unless more of what is not ASCII is wrong in it than right. */
    private static TextEncoding narrow(byte[] text, Deadline deadline) throws Refusal {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer letters = CharBuffer.allocate(PIECE);
        long right = 0;
        long wrong = 0;
        boolean isCutOff = false;
        for (CoderResult result = CoderResult.OVERFLOW; !result.isUnderflow(); ) {
            deadline.check();
            result = decoder.decode(bytes, letters, true);
            right += letters.flip().chars().filter(letter -> letter >= 0x80).count();
            letters.clear();
            if (result.isError()) {
                wrong++;
                bytes.position(bytes.position() + result.length());
                isCutOff = !bytes.hasRemaining();
            }
        }
        if (right <= wrong && wrong > 0) {
            return CP1252;
        }
        if (isCutOff) {
            throw cutOff(UTF_8);
        }
        return UTF_8;
    }

    private static Refusal cutOff(TextEncoding encoding) {
        return Refusal.damaged("a text in " + encoding.title + " that is cut off in the middle of a character");
    }
}
