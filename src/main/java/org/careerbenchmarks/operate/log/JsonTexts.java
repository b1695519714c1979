package org.careerbenchmarks.operate.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Makes the texts of JSON lines as harmless for a terminal as those of a log for people. JSON itself escapes control
 * characters, but none that turns the direction of writing or that some programs take for the end of a line.
 */
final class JsonTexts implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, JsonTexts::harmless));
    }

    private static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean isHarmless =
                    switch (Character.getType(each)) {
                        case Character.FORMAT,
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
