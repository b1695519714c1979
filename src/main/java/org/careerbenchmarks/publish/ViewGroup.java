package org.careerbenchmarks.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Every group there is. */
    static List<ViewGroup> list(BuildOrder order, SqlText texts) {
        List<ViewGroup> groups = new ArrayList<>();
        groups.add(ofLayers(order, texts));
        MartCatalogue.ofProgram().list().forEach(mart -> groups.add(ofMart(mart, texts)));
        return groups;
    }

    /** Changes with any word of the texts. */
    String digest() {
        return SqlText.digest(String.join("\n;\n", statements));
    }

    private static ViewGroup ofLayers(BuildOrder order, SqlText texts) {
        List<String> views = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (String name : order.staging()) {
            views.add("intermediate." + name);
            statements.add("create view intermediate." + name + " as\n" + texts.get("staging", name));
        }
        for (String name : order.intermediate()) {
            views.add("intermediate." + name);
            statements.add("create view intermediate." + name + " as\n" + texts.get("intermediate", name));
        }
        return new ViewGroup(INTERMEDIATE, views, statements);
    }

    private static ViewGroup ofMart(Mart mart, SqlText texts) {
        String stored = "store." + mart.name();
        List<String> views = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        if (mart.isStored()) {
            statements.add("comment on table " + stored + " is " + quoted(mart.rows()));
            statements.addAll(commentsOnColumns(stored, mart));
        } else {
            views.add(stored);
            statements.add("create view " + stored + " as\n" + texts.get("marts", mart.name()));
        }
        if (mart.isPublished()) {
            String all = "editions." + mart.name();
            String current = "published." + mart.name();
            views.addAll(List.of(all, current));
            statements.add("create view " + all + " as select edition, " + mart.columnList() + " from " + stored);
            statements.add("create view " + current + " as select " + mart.columnList() + " from " + stored
                    + " where edition = (select edition from store.current_edition)");
            statements.addAll(texts.isPostgres() ? commentsOnViews(all, current, mart) : combined(all, current, mart));
        }
        return new ViewGroup(mart.name(), views, statements);
    }

    private static List<String> commentsOnViews(String all, String current, Mart mart) {
        List<String> statements = new ArrayList<>();
        statements.add("comment on view " + all + " is " + quoted(mart.rows()));
        statements.add("comment on column " + all + ".edition is 'Number of the edition.'");
        statements.addAll(commentsOnColumns(all, mart));
        statements.add("comment on view " + current + " is " + quoted(mart.rows()));
        statements.addAll(commentsOnColumns(current, mart));
        return statements;
    }

    /** H2 forgets comments on the columns of a view when it closes, and keeps those on the view: so all stand there. */
    private static List<String> combined(String all, String current, Mart mart) {
        String comment = mart.columns().stream()
                .map(column -> column.name() + ": " + column.comment())
                .collect(Collectors.joining("\n", mart.rows() + "\n", ""));
        return List.of(
                "comment on view " + all + " is " + quoted(comment),
                "comment on view " + current + " is " + quoted(comment));
    }

    private static List<String> commentsOnColumns(String relation, Mart mart) {
        return mart.columns().stream()
                .map(column ->
                        "comment on column " + relation + "." + column.identifier() + " is " + quoted(column.comment()))
                .toList();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
