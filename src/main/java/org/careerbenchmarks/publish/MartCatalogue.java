package org.careerbenchmarks.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is published and how it is described, from the descriptions that stand beside the marts. */
public final class MartCatalogue {

    private static final Set<String> KEYS = Set.of("kind", "rows", "grain", "order", "columns", "kept", "sliced");

    private final List<Mart> marts =
            BuildOrder.read().marts().stream().map(MartCatalogue::describe).toList();

    private MartCatalogue() {}

    /** The catalogue that the program carries, read once. */
    public static MartCatalogue ofProgram() {
        return Carried.CATALOGUE;
    }

    /** Every mart, in the order in which they are built. */
    public List<Mart> list() {
        return marts;
    }

    /** The marts that analysts see. */
    public List<Mart> listPublished() {
        return marts.stream().filter(Mart::isPublished).toList();
    }

    public Mart get(String name) {
        return marts.stream()
                .filter(mart -> mart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name + "."));
    }

    private static Mart describe(String name) {
        Map<String, Object> described =
                asMap(new Yaml(new SafeConstructor(new LoaderOptions())).load(SqlText.read("marts/" + name + ".yml")));
        YamlKeys keys = new YamlKeys(name, described, KEYS);
        List<Column> columns = new ArrayList<>();
        asMap(described.get("columns")).forEach((column, words) -> columns.add(Column.of(column, asMap(words))));
        List<String> order = keys.list("order");
        return new Mart(
                name,
                Mart.Kind.valueOf(keys.getText("kind").toUpperCase(Locale.ROOT)),
                keys.getText("rows"),
                keys.list("grain"),
                order.isEmpty() ? List.of("row_no") : order,
                columns,
                keys.list("kept"),
                keys.findText("sliced").map(Boolean::parseBoolean).orElse(false));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    /** Read when it is first asked for: most commands never do. */
    private static final class Carried {

        private static final MartCatalogue CATALOGUE = new MartCatalogue();
    }
}
