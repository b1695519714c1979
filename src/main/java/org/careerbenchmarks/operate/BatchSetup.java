package org.careerbenchmarks.operate;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch with its history in the warehouse, and jobs run on the caller's thread. */
@Configuration(proxyBeanMethods = false)
class BatchSetup extends JdbcDefaultBatchConfiguration {

    /** Readable in the database, and chosen once: a change later would make failed runs unable to restart. */
    @Override
    protected ExecutionContextSerializer getExecutionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }

    /** The run lock sees to it that nobody else begins a run, and steps that begin at the same time need not fail for that. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }
}
