package org.careerbenchmarks.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one described thing; a key nobody knows is a mistake and fails. */
final class YamlKeys {

    private final String thing;
    private final Map<String, Object> described;

    YamlKeys(String thing, Map<String, Object> described, Set<String> known) {
        this.thing = thing;
        this.described = described;
        described.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            throw new IllegalStateException(thing + ": nobody knows the key " + key);
        });
    }

    String getText(String key) {
        return findText(key).orElseThrow(() -> new IllegalStateException(thing + ": the key " + key + " is not there"));
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(described.get(key)).map(String::valueOf);
    }

    List<String> list(String key) {
        Object value = described.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException(thing + ": " + key + " is not a list");
    }
}
