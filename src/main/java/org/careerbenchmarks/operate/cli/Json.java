package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers for other programs. */
final class Json {

    private Json() {}

    /** Maps, lists, texts, numbers and nulls, indented. */
    static void print(PrintStream out, Object answer) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(answer));
    }

    /** An object with its members in order. */
    static Members object() {
        return new Members(new LinkedHashMap<>());
    }

    /** The members of an object in the making. */
    record Members(Map<String, @Nullable Object> all) {

        Members with(String name, @Nullable Object value) {
            all.put(name, value);
            return this;
        }
    }
}
