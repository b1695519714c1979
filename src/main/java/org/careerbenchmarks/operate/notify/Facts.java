package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerbenchmarks.operate.run.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells, by name: texts, numbers and lists of texts, as they came. They may hold anything that somebody
 * wrote into a workbook.
 */
final class Facts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

    Facts with(String name, @Nullable Object value) {
        all.put(name, value);
        return this;
    }

    Facts when(Instant moment) {
        return with("when", minute(moment));
    }

    Map<String, @Nullable Object> all() {
        return all;
    }

    @Nullable
    Object find(String name) {
        return all.get(name);
    }

    /** For people: one line, or a line for each item of a longer list; empty where there is nothing to tell. */
    String text(String name) {
        Object value = all.get(name);
        if (value instanceof Collection<?> items) {
            List<String> lines =
                    items.stream().map(each -> Printable.of(each.toString())).toList();
            return lines.size() == 1
                    ? lines.get(0)
                    : lines.stream().map(each -> "\n- " + each).collect(Collectors.joining());
        }
        return value == null ? "" : Printable.of(value.toString());
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
