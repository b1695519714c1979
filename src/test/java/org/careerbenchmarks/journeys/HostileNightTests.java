package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.corpus.hostile.HostileFile;
import org.careerbenchmarks.corpus.hostile.HostileFiles;
import org.careerbenchmarks.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One night with every hostile file among the good ones, in 512 MiB: no file stops, slows or changes another. */
class HostileNightTests {

    private static final String HOSTILE = "returns/hostile/";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-08-01T12:00:00Z"));
    private static final List<String> BY_SCHOOL = List.of("assessment", "school_status", "submission", "finding");

    @TempDir
    private Path folder;

    @Test
    void everyFileHasItsOutcomeAndNoGoodOneIsHarmed() throws Exception {
        Journey undisturbed = Journey.on(TestDatabase.H2, folder.resolve("undisturbed"))
                .withPilot()
                .withoutSurveys();
        HostileFiles.addSchools(undisturbed.input());
        assertThat(undisturbed.run("nightly").exitCode()).isZero();
        Path hostile = folder.resolve("hostile");
        write(hostile);

        Map<String, String> onH2 = hostileNight(TestDatabase.H2, hostile, undisturbed);
        Map<String, String> onPostgres = hostileNight(TestDatabase.POSTGRESQL, hostile, undisturbed);

        onH2.forEach(
                (table, text) -> assertThat(onPostgres.get(table)).as(table).isEqualTo(text));
    }

    private static void write(Path hostile) throws IOException {
        Files.createDirectories(hostile);
        for (HostileFile file : HostileFiles.list()) {
            Path path = hostile.resolve(file.name());
            file.content().writeTo(path);
            Files.setLastModifiedTime(path, LONG_AGO);
        }
    }

    private Map<String, String> hostileNight(TestDatabase database, Path hostile, Journey undisturbed)
            throws Exception {
        Journey journey = Journey.on(database, folder.resolve(database.name()))
                .withPilot()
                .withoutSurveys();
        HostileFiles.addSchools(journey.input());
        Journey.copy(hostile, journey.input().resolve(HOSTILE));
        Map<String, String> before = bytesOf(journey.input());

        ProgramProcess night = ProgramProcess.start(journey, List.of(), List.of("-Xmx512m"), "nightly");

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        assertThat(bytesOf(journey.input())).isEqualTo(before);
        assertOutcomes(journey);
        for (String table : BY_SCHOOL) {
            assertThat(ofGoodReturns(journey, table)).as(table).isEqualTo(ofGoodReturns(undisturbed, table));
        }
        return journey.allTables(1);
    }

    private static void assertOutcomes(Journey journey) {
        Map<String, String> outcomes = journey.table(1, "submission").rows().stream()
                .collect(Collectors.toMap(row -> row.get("file"), row -> row.get("outcome")));
        Set<String> withFindings = Set.copyOf(journey.table(1, "finding").column("file"));
        Map<String, String> wrong = new TreeMap<>();
        for (HostileFile file : HostileFiles.list()) {
            String name = HOSTILE + file.name();
            String outcome = String.valueOf(outcomes.get(name));
            boolean isExplained = outcome.equals(Outcome.ACCEPTED.code()) || withFindings.contains(name);
            if (!isExplained
                    || file.expected().outcomes().stream().map(Outcome::code).noneMatch(outcome::equals)) {
                wrong.put(file.toString(), outcome + (isExplained ? "" : " without a finding"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(outcomes).hasSize(journey.returns("returns/").size());
    }

    private static List<Map<String, String>> ofGoodReturns(Journey journey, String table) {
        Set<String> good = journey.table(1, "submission").rows().stream()
                .filter(row -> !row.get("file").startsWith(HOSTILE))
                .map(row -> row.get("school_id"))
                .collect(Collectors.toSet());
        boolean isByFile = table.equals("submission") || table.equals("finding");
        return journey.table(1, table).rows().stream()
                .filter(row -> isByFile ? !row.get("file").startsWith(HOSTILE) : good.contains(row.get("school_id")))
                .map(HostileNightTests::withoutTime)
                .toList();
    }

    private static Map<String, String> withoutTime(Map<String, String> row) {
        Map<String, String> kept = new TreeMap<>(row);
        kept.remove("received_at");
        return kept;
    }

    /** Name, time and hash of everything in a folder. */
    private static Map<String, String> bytesOf(Path input) throws Exception {
        Map<String, String> found = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(input)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(java.io.OutputStream.nullOutputStream());
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            found.put(input.relativize(file).toString(), Files.getLastModifiedTime(file) + " " + hash);
        }
        return found;
    }
}
