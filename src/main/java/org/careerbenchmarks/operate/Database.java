package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The warehouse and its lock. */
@Configuration(proxyBeanMethods = false)
class Database {

    @Bean
    Connections connections(Environment environment, Places places) {
        return Connections.of(environment, places);
    }

    /** Held before anything touches the database, given back after everything is closed. */
    @Bean
    HeldLock heldLock(Connections connections, Places places, Access access) {
        if (!connections.isPostgres()) {
            return new HeldLock(RunLock.onFile(places.lockFile()));
        }
        return access == Access.RUN ? new HeldLock(RunLock.onPostgres(connections.unpooled())) : HeldLock.NONE;
    }

    @Bean
    HikariDataSource dataSource(Connections connections, HeldLock lock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(connections.url());
        config.setUsername(connections.username());
        config.setPassword(connections.password());
        config.setMinimumIdle(0);
        if (connections.isPostgres()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("ApplicationName", "career-benchmarks");
        }
        HikariDataSource pool = new HikariDataSource(config);
        WarehouseSchema schema = new WarehouseSchema(pool);
        if (lock.isHeld()) {
            schema.prepare(connections.vendor());
        } else if (!schema.isThere()) {
            pool.close();
            throw new NothingThere();
        }
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
