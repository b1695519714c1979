package org.careerbenchmarks.normalise.survey;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that went through the wrong encoding on its way: {@code Ã©} for é, {@code â€™} for an apostrophe. */
final class Garbled {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char LOST = '\uFFFD';

    private Garbled() {}

    /** Whether some character was lost or fell apart. */
    static boolean is(String text) {
        if (isAscii(text)) {
            return false;
        }
        return text.indexOf(LOST) >= 0 || text.contains("â€") || hasPiecesOfLetter(text) || repair(text) != null;
    }

    /** The text as it was before, where there is no doubt about it; else null. */
    static @Nullable String repair(String text) {
        if (isAscii(text)) {
            return null;
        }
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            // Text that was not garbled in this way is no UTF-8 when it is taken for bytes: that is the question here.
            return null;
        }
    }

    private static boolean hasPiecesOfLetter(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            if ((text.charAt(i) == 'Ã' || text.charAt(i) == 'Â') && next >= 0x80 && next <= 0xBF) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
