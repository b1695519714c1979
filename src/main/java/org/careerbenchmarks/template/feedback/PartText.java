package org.careerbenchmarks.template.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a part and the encoding that it goes back into. What we add to parts is ASCII and fits into each.
 *
 * @param mark the byte order mark, if there is one
 */
record PartText(String text, Charset charset, String mark) {

    private static final String MARK = "\uFEFF";

    /** What stands for bytes that are no text; a text may also hold it. */
    private static final char UNREADABLE = '\uFFFD';

    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private static final Map<String, Charset> CHARSETS = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1);

    /** Refuses encodings that workbooks are not written in, and bytes that are no text in theirs. */
    static PartText of(byte[] bytes) throws CannotMark {
        Charset charset = charsetOf(bytes);
        try {
            String all = new String(bytes, charset);
            if (all.indexOf(UNREADABLE) >= 0) {
                all = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            }
            return all.startsWith(MARK)
                    ? new PartText(all.substring(1), charset, MARK)
                    : new PartText(all, charset, "");
        } catch (CharacterCodingException broken) {
            throw new CannotMark("a part that is no text");
        }
    }

    private static Charset charsetOf(byte[] bytes) throws CannotMark {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        Matcher declared = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        Charset charset =
                declared.find() ? CHARSETS.get(declared.group(1).toUpperCase(Locale.ROOT)) : StandardCharsets.UTF_8;
        if (charset == null) {
            throw new CannotMark("a part in an unusual encoding");
        }
        return charset;
    }

    byte[] toBytes(String changed) {
        return (mark + changed).getBytes(charset);
    }
}
