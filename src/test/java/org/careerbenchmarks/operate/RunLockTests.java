package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTests {

    @TempDir
    private Path folder;

    @Test
    void onAFileOnlyOneHoldsIt() {
        Path file = folder.resolve("run.lock");
        try (RunLock first = RunLock.onFile(file)) {
            assertThat(RunLock.holder(file))
                    .map(RunLock.Holder::process)
                    .contains(ProcessHandle.current().pid());
            assertThatThrownBy(() -> RunLock.onFile(file))
                    .isInstanceOf(RunRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first).isNotNull();
        }
        assertThat(RunLock.holder(file)).isEmpty();
        RunLock.onFile(file).close();
    }

    @Test
    void onPostgresOnlyOneHoldsIt() {
        DataSource database = TestDatabase.POSTGRESQL.empty();
        try (RunLock first = RunLock.onPostgres(database)) {
            assertThatThrownBy(() -> RunLock.onPostgres(database)).isInstanceOf(RunRefused.class);
            assertThat(first).isNotNull();
        }
        RunLock.onPostgres(database).close();
    }
}
