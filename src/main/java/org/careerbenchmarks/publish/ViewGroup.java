package org.careerbenchmarks.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Views that are created and dropped together, because one reads the other.
 *
 * @param name the mart they show, or {@code intermediate}
 * @param views with their schema, each before those that read it
 * @param statements what creates them and their comments
 */
record ViewGroup(String name, List<String> views, List<String> statements) {

    static final String INTERMEDIATE = "intermediate";

    ViewGroup {
        views = List.copyOf(views);
        statements = List.copyOf(statements);
    }

    /** Every group of the catalogue. */
    static List<ViewGroup> list(MartCatalogue catalogue, SqlText texts) {
        List<ViewGroup> groups = new ArrayList<>();
        groups.add(ofLayers(catalogue, texts));
        catalogue.list().forEach(mart -> groups.add(ofMart(mart, texts)));
        return groups;
    }

    /** Changes with any word of the texts. */
    String digest() {
        return SqlText.digest(String.join("\n;\n", statements));
    }

    private static ViewGroup ofLayers(MartCatalogue catalogue, SqlText texts) {
        List<String> views = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (String name : catalogue.listStaging()) {
            views.add("intermediate." + name);
            statements.add("create view intermediate." + name + " as\n" + texts.get("staging", name));
        }
        for (String name : catalogue.listIntermediate()) {
            views.add("intermediate." + name);
            statements.add("create view intermediate." + name + " as\n" + texts.get("intermediate", name));
        }
        return new ViewGroup(INTERMEDIATE, views, statements);
    }

    private static ViewGroup ofMart(Mart mart, SqlText texts) {
        List<String> views = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        String stored = "store." + mart.name();
        if (mart.isStored()) {
            statements.add("comment on table " + stored + " is " + quoted(mart.rows()));
        } else {
            views.add(stored);
            statements.add("create view " + stored + " as\n" + texts.get("marts", mart.name()));
            statements.add("comment on view " + stored + " is " + quoted(mart.rows()));
        }
        statements.addAll(commentsOnColumns(stored, mart));
        if (mart.isPublished()) {
            addPublished(mart, views, statements);
        }
        return new ViewGroup(mart.name(), views, statements);
    }

    private static void addPublished(Mart mart, List<String> views, List<String> statements) {
        String all = "editions." + mart.name();
        String current = "published." + mart.name();
        views.addAll(List.of(all, current));
        statements.add("create view " + all + " as select edition, " + mart.columnList() + " from store." + mart.name());
        statements.add("comment on view " + all + " is " + quoted(mart.rows() + " All editions."));
        statements.add("comment on column " + all + ".edition is 'Number of the edition.'");
        statements.addAll(commentsOnColumns(all, mart));
        statements.add("create view " + current + " as select " + mart.columnList() + " from store." + mart.name()
                + " where edition = (select edition from store.current_edition)");
        statements.add("comment on view " + current + " is " + quoted(mart.rows() + " The current edition."));
        statements.addAll(commentsOnColumns(current, mart));
    }

    private static List<String> commentsOnColumns(String relation, Mart mart) {
        return mart.columns().stream()
                .map(column -> "comment on column " + relation + "." + column.identifier() + " is "
                        + quoted(column.comment()))
                .toList();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
