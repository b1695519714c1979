package org.careerbenchmarks.operate;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The warehouse and its lock, as the other parts know them. */
@Configuration(proxyBeanMethods = false)
class Database {

    @Bean(destroyMethod = "")
    HeldLock heldLock(OpenDatabase database) {
        return database.lock();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(OpenDatabase database) {
        return database.pool();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
