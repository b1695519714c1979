package org.careerbenchmarks.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One column of a mart.
 *
 * @param means what it says, in a sentence
 * @param unit what is counted or measured; empty where that makes no sense
 * @param accepted the only values it may have; empty where any value will do
 */
public record Column(
        String name, ColumnType type, String means, String unit, boolean isNullable, List<String> accepted) {

    private static final Set<String> KEYWORDS = Set.of("value");

    public Column {
        accepted = List.copyOf(accepted);
    }

    static Column of(String name, Map<String, Object> described) {
        YamlKeys keys = new YamlKeys(name, described, Set.of("means", "type", "unit", "nullable", "accepted"));
        return new Column(
                name,
                ColumnType.of(keys.getText("type")),
                keys.getText("means"),
                keys.findText("unit").orElse(""),
                keys.findText("nullable").map(Boolean::parseBoolean).orElse(false),
                keys.list("accepted"));
    }

    /** The name as SQL needs it: quoted where H2 takes it for a keyword. */
    String identifier() {
        return KEYWORDS.contains(name) ? '"' + name + '"' : name;
    }

    /** The sentence that the database shows beside the column. */
    String comment() {
        return unit.isEmpty() ? means : means + " Unit: " + unit + ".";
    }
}
