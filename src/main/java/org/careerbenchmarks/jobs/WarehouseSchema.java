package org.careerbenchmarks.jobs;

import javax.sql.DataSource;
import org.careerbenchmarks.publish.WarehouseViews;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables and views of the warehouse as this version of the program needs them. */
public final class WarehouseSchema {

    private final DataSource database;

    public WarehouseSchema(DataSource database) {
        this.database = database;
    }

    /**
     * Brings tables and views up to date.
     *
     * @param vendor {@code h2} or {@code postgresql}
     */
    public void prepare(String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:warehouse/migrations/common", "classpath:warehouse/migrations/" + vendor)
                .load()
                .migrate();
        new WarehouseViews(database).rebuildIfChanged();
    }

    /** Whether anybody ever prepared it. */
    public boolean isThere() {
        return !new JdbcTemplate(database)
                .queryForList("select 1 from information_schema.schemata where lower(schema_name) = 'published'")
                .isEmpty();
    }
}
