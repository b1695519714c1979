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

    private final List<String> staging;
    private final List<String> intermediate;
    private final List<String> audits;
    private final List<Mart> marts;

    /** Reads the catalogue that the program carries. */
    public MartCatalogue() {
        YamlKeys order = new YamlKeys(
                "order", load("marts/order.yml"), Set.of("staging", "intermediate", "marts", "audits"));
        staging = order.list("staging");
        intermediate = order.list("intermediate");
        audits = order.list("audits");
        marts = order.list("marts").stream().map(MartCatalogue::describe).toList();
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

    List<String> listStaging() {
        return staging;
    }

    List<String> listIntermediate() {
        return intermediate;
    }

    List<String> listAudits() {
        return audits;
    }

    private static Mart describe(String name) {
        YamlKeys keys = new YamlKeys(name, load("marts/" + name + ".yml"), KEYS);
        Mart.Kind kind = Mart.Kind.valueOf(keys.getText("kind").toUpperCase(Locale.ROOT));
        List<String> order = keys.list("order");
        return new Mart(
                name,
                kind,
                keys.getText("rows"),
                keys.list("grain"),
                order.isEmpty() ? List.of("row_no") : order,
                columns(name),
                keys.list("kept"),
                keys.findText("sliced").map(Boolean::parseBoolean).orElse(false));
    }

    private static List<Column> columns(String mart) {
        List<Column> columns = new ArrayList<>();
        asMap(load("marts/" + mart + ".yml").get("columns"))
                .forEach((name, described) -> columns.add(Column.of(name, asMap(described))));
        return columns;
    }

    private static Map<String, Object> load(String path) {
        return asMap(new Yaml(new SafeConstructor(new LoaderOptions())).load(SqlText.read(path)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
