package org.careerbenchmarks.corpus.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.Assessor;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.jobs.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Every hostile file comes to what the specification says, and takes no longer than a file may. */
class HostileTests {

    private static final int LEAST_OF_EACH = 3;
    private static final long MOST_SECONDS = 15;

    @TempDir
    private static Path folder;

    private static Assessor assessor;

    @BeforeAll
    static void readTheReference() throws IOException {
        Path input = folder.resolve("input");
        Files.createDirectories(input.resolve("reference"));
        try (Stream<Path> files = Files.list(Path.of("input/reference"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        input.resolve("reference").resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        HostileFiles.addSchools(input);
        Settings defaults =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("benchmarks", Settings.class);
        assessor = new Assessor(ReferenceData.read(input), defaults);
    }

    static List<HostileFile> files() {
        return HostileFiles.list();
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesToWhatItShould(HostileFile file) throws IOException {
        Path path = folder.resolve("one of them");
        file.content().writeTo(path);
        long started = System.nanoTime();

        file.expected().check(assessor.assess(path, "returns/" + file.name()));

        assertThat((System.nanoTime() - started) / 1_000_000_000L).as("seconds").isLessThan(MOST_SECONDS);
    }

    @Test
    void everyAttackHasItsFiles() {
        Map<Attack, Long> counts =
                files().stream().collect(Collectors.groupingBy(HostileFile::attack, Collectors.counting()));

        assertThat(counts).containsOnlyKeys(Attack.values()).allSatisfy((attack, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(LEAST_OF_EACH));
    }

    @Test
    void noTwoHaveTheSameName() {
        Set<String> names = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (HostileFile file : files()) {
            if (!names.add(file.name())) {
                again.add(file.name());
            }
        }
        assertThat(again).isEmpty();
    }
}
