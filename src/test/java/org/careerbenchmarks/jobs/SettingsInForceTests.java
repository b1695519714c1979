package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsInForceTests {

    private static final String MORE_FILES = "spring.config.additional-location";

    @TempDir
    private Path folder;

    @Test
    void whatNobodySetHasItsDefault() {
        assertThat(SettingsInForce.read().completeness()).isEqualTo(0.9);
    }

    @Test
    void theFileAndTheEnvironmentCountAndTheEnvironmentFirst() throws IOException {
        Files.writeString(folder.resolve("application.yml"), "benchmarks: {completeness: 0.8, rows: 7}\n");

        Settings read = with(Map.of(MORE_FILES, folder + "/", "benchmarks.completeness", "0.7"), SettingsInForce::read);

        assertThat(read.completeness()).isEqualTo(0.7);
        assertThat(read.rows()).isEqualTo(7);
    }

    @Test
    void anUnknownNameInTheFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("application.yml"), "benchmarks: {completness: 0.8}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(Map.of(MORE_FILES, folder + "/"), SettingsInForce::read))
                .withMessageContaining("completness");
    }

    private static Settings with(Map<String, String> properties, Supplier<Settings> reading) {
        properties.forEach(System::setProperty);
        try {
            return reading.get();
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }
}
