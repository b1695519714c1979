package org.careerbenchmarks.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the views of the warehouse as the files under {@code warehouse/} have them: the layers that marts read, and
 * what analysts read.
 */
public final class WarehouseViews {

    private static final String EVERYTHING = "everything";

    private final JdbcTemplate template;
    private final JdbcClient database;
    private final SqlText texts;
    private final BuildOrder order = BuildOrder.read();

    public WarehouseViews(DataSource database) {
        this.template = new JdbcTemplate(database);
        this.database = JdbcClient.create(template);
        this.texts = SqlText.of(database);
    }

    /**
     * Creates again those views whose text has changed; when none has, this is one query. Views that are left alone
     * keep what was granted on them. Call it under the lock: a death half-way is mended by the next call.
     */
    public void rebuildIfChanged() {
        Map<String, String> known = database
                .sql("select name, digest from store.view_text")
                .query((row, rowNumber) -> Map.entry(row.getString("name"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
        String everything = digestOfEverything();
        if (!everything.equals(known.remove(EVERYTHING))) {
            forget(EVERYTHING);
            rebuildChanged(known);
            remember(EVERYTHING, everything);
        }
    }

    /** Over the files and the code as they stand: while nothing has changed, nothing of them need be understood. */
    private String digestOfEverything() {
        StringBuilder all = new StringBuilder(SqlText.codeOf(ViewGroup.class));
        order.staging().forEach(name -> all.append(texts.get("staging", name)));
        order.intermediate().forEach(name -> all.append(texts.get("intermediate", name)));
        order.marts().forEach(name -> {
            all.append(texts.get("marts", name));
            all.append(SqlText.read("marts/" + name + ".yml"));
        });
        return SqlText.digest(all.toString());
    }

    private void rebuildChanged(Map<String, String> known) {
        List<ViewGroup> groups = ViewGroup.list(order, texts);
        known.keySet().stream()
                .filter(name -> groups.stream().noneMatch(group -> group.name().equals(name)))
                .forEach(this::dropForgotten);
        groups.stream()
                .filter(group -> !group.digest().equals(known.get(group.name())))
                .forEach(this::rebuild);
    }

    private void rebuild(ViewGroup group) {
        forget(group.name());
        for (int last = group.views().size() - 1; last >= 0; last--) {
            drop(group.views().get(last));
        }
        if (group.name().equals(ViewGroup.INTERMEDIATE)) {
            dropStrangers(group.views());
        }
        template.batchUpdate(group.statements().toArray(String[]::new));
        remember(group.name(), group.digest());
    }

    private void remember(String group, String digest) {
        database.sql("insert into store.view_text (name, digest) values (?, ?)")
                .params(group, digest)
                .update();
    }

    /** A mart that the catalogue has no longer: its stored rows stay, its views go. */
    private void dropForgotten(String mart) {
        drop("published." + mart);
        drop("editions." + mart);
        forget(mart);
    }

    /** Views of the inner schema that the catalogue had under another name. */
    private void dropStrangers(List<String> views) {
        database
                .sql(
                        """
                        select lower(table_name)
                        from information_schema.views
                        where lower(table_schema) = 'intermediate'
                        """)
                .query(String.class)
                .list()
                .stream()
                .map(name -> "intermediate." + name)
                .filter(view -> !views.contains(view))
                .forEach(this::drop);
    }

    private void drop(String view) {
        template.execute("drop view if exists " + view);
    }

    private void forget(String group) {
        database.sql("delete from store.view_text where name = ?").param(group).update();
    }
}
