package org.careerbenchmarks.jobs;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.publish.WarehouseViews;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables and views of the warehouse as this version of the program needs them. */
public final class WarehouseSchema {

    private final DataSource database;
    private final Flyway flyway;

    /**
     * @param vendor {@code h2} or {@code postgresql}
     */
    public WarehouseSchema(DataSource database, String vendor) {
        this.database = database;
        this.flyway = Flyway.configure()
                .dataSource(database)
                // In one transaction, which makes a new database in half the time.
                .group(true)
                .locations("classpath:warehouse/migrations/both", "classpath:warehouse/migrations/" + vendor)
                .load();
    }

    /** Whether tables are still to be made or changed. */
    public boolean needsMigration() {
        return flyway.info().pending().length > 0;
    }

    /** Whether the tables are those that this version of the program works with, neither older nor newer. */
    public boolean isOfThisVersion() {
        return Stream.of(flyway.info().all())
                .map(MigrationInfo::getState)
                .allMatch(state -> state.isApplied() && state.isResolved());
    }

    /** Brings tables and views up to date. */
    public void prepare() {
        flyway.migrate();
        rebuildViews();
    }

    /** Brings the views up to date, where the tables are. */
    public void rebuildViews() {
        new WarehouseViews(database).rebuildIfChanged();
    }

    /** Whether anybody ever prepared it. */
    public boolean isThere() {
        return !new JdbcTemplate(database)
                .queryForList("select 1 from information_schema.schemata where lower(schema_name) = 'published'")
                .isEmpty();
    }
}
