package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How to reach the database: the PostgreSQL that {@code SPRING_DATASOURCE_URL} names, or the embedded one. */
record Connections(String url, String username, String password) {

    static Connections of(Environment environment, Places places) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            return new Connections(places.embedded().url(), "sa", "");
        }
        return new Connections(
                url,
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    String vendor() {
        return isPostgres() ? "postgresql" : "h2";
    }

    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMinimumIdle(0);
        if (isPostgres()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            // To compile a statement takes PostgreSQL longer than to run any of ours.
            config.addDataSourceProperty("options", "-c jit=off");
            config.addDataSourceProperty("ApplicationName", "career-benchmarks");
        }
        return new HikariDataSource(config);
    }

    /** Each connection is a new one; for a lock that lives as long as its connection. */
    DataSource unpooled() {
        return new DriverManagerDataSource(url, username, password);
    }
}
