package org.careerbenchmarks.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions: which there are, which is current, and how a new one comes about. */
public final class Editions {

    private static final String EDITIONS =
            "select edition, published_at, run, digest, returns_accepted, returns_expected from store.edition ";

    private final JdbcTemplate template;
    private final JdbcClient database;
    private final SqlText texts;

    public Editions(DataSource database) {
        this.template = new JdbcTemplate(database);
        this.template.setFetchSize(1_000);
        this.database = JdbcClient.create(template);
        this.texts = SqlText.of(database);
    }

    /** The edition that analysts see, or empty before the first one. */
    public Optional<Edition> findCurrent() {
        return database.sql(EDITIONS + "where edition = (select edition from store.current_edition)")
                .query(Editions::edition)
                .optional();
    }

    public Optional<Edition> find(int edition) {
        return database.sql(EDITIONS + "where edition = ?")
                .param(edition)
                .query(Editions::edition)
                .optional();
    }

    /** All editions, the first one first. */
    public List<Edition> list() {
        return database.sql(EDITIONS + "order by edition")
                .query(Editions::edition)
                .list();
    }

    /**
     * Makes a new edition when anything it would be made of has changed, and switches to it. Runs inside the caller's
     * transaction, so that readers see the edition before or the new one, and a failed audit leaves nothing behind.
     *
     * @throws AuditFailed when the new edition contradicts itself
     */
    public Publication publish(long run, Instant now) {
        new RepeatedAttempts(template).find();
        String digest = EditionDigest.of(template, BuildOrder.read());
        Optional<Edition> current = findCurrent();
        if (current.isPresent() && current.get().digest().equals(digest)) {
            return Publication.unchanged(current.get());
        }
        int next = database.sql("select coalesce(max(edition), 0) + 1 from store.edition")
                .query(Integer.class)
                .single();
        MartCatalogue.ofProgram().list().stream().filter(Mart::isStored).forEach(mart -> fill(mart, next));
        new Audits(template, texts).verify(next);
        Edition made = enter(next, run, now, digest);
        switchTo(next);
        return new Publication(made, true);
    }

    private void fill(Mart mart, int edition) {
        String columns = String.join(", ", mart.filledColumns());
        String insert = "insert into store." + mart.name() + " (edition, " + columns
                + ") select cast(:edition as integer), " + columns + " from (\n"
                + texts.get("marts", mart.name()) + ") made";
        new NamedParameterJdbcTemplate(template).update(insert, Map.of("edition", edition));
        if (texts.isPostgres()) {
            // The planner knows nothing yet of the rows of this edition, and the marts after this one join them.
            template.execute("analyze store." + mart.name());
        }
    }

    private Edition enter(int edition, long run, Instant now, String digest) {
        database.sql(
                        """
                        insert into store.edition
                            (edition, published_at, run, digest, returns_accepted, returns_expected)
                        select cast(:edition as integer), cast(:publishedAt as timestamp(0)), cast(:run as bigint),
                            :digest, count(case when standing = 'accepted' then 1 end), count(*)
                        from store.expected_return
                        where edition = :edition
                        """)
                .param("edition", edition)
                .param("publishedAt", LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC))
                .param("run", run)
                .param("digest", digest)
                .update();
        return find(edition).orElseThrow();
    }

    private void switchTo(int edition) {
        int switched = database.sql("update store.current_edition set edition = ?")
                .param(edition)
                .update();
        if (switched == 0) {
            database.sql("insert into store.current_edition (edition) values (?)")
                    .param(edition)
                    .update();
        }
    }

    private static Edition edition(ResultSet row, int rowNumber) throws SQLException {
        return new Edition(
                row.getInt("edition"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("run"),
                row.getString("digest"),
                row.getLong("returns_accepted"),
                row.getLong("returns_expected"));
    }
}
