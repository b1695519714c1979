package org.careerbenchmarks.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file name made of words that others chose. */
public final class FileName {

    private static final String PLAIN = " -_.,'()&";

    private FileName() {}

    /**
     * The words as one file name on any system: what could be a path or a hidden file, or cannot be written everywhere,
     * becomes {@code %XX}, so that different words never share a name.
     */
    public static String of(String words) {
        StringBuilder name = new StringBuilder();
        for (byte each : words.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = isLetterOrDigit(letter) || (PLAIN.indexOf(letter) >= 0 && !name.isEmpty());
            name.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
        }
        return name.toString();
    }

    private static boolean isLetterOrDigit(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}
