package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.jspecify.annotations.Nullable;

/** What a first night that nothing disturbs makes of the pilot, on either database; made once for all tests of a JVM. */
final class FirstNight {

    private static @Nullable Map<String, String> tables;

    private FirstNight() {}

    /**
     * The bytes of all tables, by name.
     *
     * @param folder an empty one, in which the night takes place if there was none yet
     */
    static synchronized Map<String, String> tables(Path folder) {
        if (tables == null) {
            Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
            assertThat(journey.run("nightly").exitCode()).isZero();
            tables = journey.allTables(1);
        }
        return tables;
    }
}
