package org.careerbenchmarks.publish;

import java.util.stream.Collectors;

/** {@code TABLES.md}: what analysts can read, from the descriptions beside the marts. */
final class TablesDocument {

    private static final String HEAD =
            """
            # Tables

            Generated from the descriptions beside the marts (`src/main/resources/warehouse/marts/*.yml`) by a test:
            edit those.

            Every table is the view `published.<table>` (the current edition), the view `editions.<table>` (all
            editions, with a leading column `edition`) and the file `edition-<n>/tables/<table>.csv` of an export, whose
            rows are ordered by their grain. `?`: may be empty. A *measure* is unrounded, with at least 6 decimals in
            CSV. *Text* comes from workbooks, file names or the register and gets a leading `'` in CSV when it begins
            with `= + - @`, tab or carriage return. In SQL on H2 the column `value` is written `"value"`.
            """;

    private TablesDocument() {}

    static String of(MartCatalogue catalogue) {
        return catalogue.listPublished().stream()
                .map(TablesDocument::section)
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String section(Mart mart) {
        String grain = mart.grain().isEmpty() ? "rows may be equal" : "`" + String.join("`, `", mart.grain()) + "`";
        return "## " + mart.name() + "\n\n" + mart.rows() + " Grain: " + grain + ".\n\n"
                + "| column | type | unit | meaning |\n| --- | --- | --- | --- |\n"
                + mart.columns().stream().map(TablesDocument::row).collect(Collectors.joining());
    }

    private static String row(Column column) {
        String mark = column.isNullable() ? "?" : "";
        return "| `" + column.name() + "`" + mark + " | " + column.type().word() + " | " + column.unit() + " | "
                + column.means() + " |\n";
    }
}
