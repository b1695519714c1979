package org.careerbenchmarks.ingest.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a YAML file of which the names of its own parts are known. */
final class YamlMapping {

    private final YamlNode at;
    private final String what;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();

    private YamlMapping(YamlNode at, String what) {
        this.at = at;
        this.what = what;
    }

    /**
     * The parts by name.
     *
     * @param what it is, for a sentence: {@code the question}
     * @param names all that may stand here
     */
    static YamlMapping of(YamlNode at, String what, List<String> names) {
        YamlMapping mapping = new YamlMapping(at, what);
        for (YamlNode.Entry entry : at.entries(what)) {
            String name = entry.key().text("a name in " + what);
            if (!names.contains(name)) {
                throw entry.key()
                        .broken(
                                what + " has " + Text.shown(name) + ", which means nothing here",
                                "write only " + String.join(", ", names));
            }
            mapping.values.put(name, entry.value());
        }
        return mapping;
    }

    Optional<YamlNode> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    YamlNode get(String name, String remedy) {
        return find(name).orElseThrow(() -> at.broken(what + " has no " + name, remedy));
    }

    /** The words behind a name. */
    String text(String name, String remedy) {
        return get(name, remedy).text("the " + name + " of " + what);
    }

    /** The words in a list that need not be there. */
    List<YamlNode> items(String name) {
        return find(name).map(each -> each.items("the " + name + " of " + what)).orElse(List.of());
    }
}
