package org.careerbenchmarks.operate.run;

/** Text of unknown origin, made harmless for a terminal: no control or direction character is passed on. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean isHarmless =
                    switch (Character.getType(each)) {
                        case Character.CONTROL,
                                Character.FORMAT,
                                Character.SURROGATE,
                                Character.LINE_SEPARATOR,
                                Character.PARAGRAPH_SEPARATOR -> false;
                        default -> true;
                    };
            if (isHarmless) {
                safe.appendCodePoint(each);
            } else {
                safe.append("\\u%04X".formatted(each));
            }
        });
        return safe.toString();
    }
}
