package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
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
    HikariDataSource dataSource(Connections connections, Places places, HeldLock lock) throws IOException {
        return connections.isPostgres()
                ? service(connections, lock)
                : places.embedded().open();
    }

    /** PostgreSQL undoes a migration that is interrupted. */
    private static HikariDataSource service(Connections connections, HeldLock lock) {
        HikariDataSource pool = connections.pool();
        WarehouseSchema schema = new WarehouseSchema(pool, connections.vendor());
        if (lock.isHeld()) {
            schema.prepare();
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
