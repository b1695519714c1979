package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.corpus.Corpus;
import org.careerbenchmarks.corpus.SentCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A night in which hundreds of defective returns lie beside the pilot's good ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusJourneyTests {

    private static final int GOOD = 140;
    private static final int REJECTED_SOME = 3;
    private static final List<String> CHANGES_WITH_THE_RUN = List.of("received_at", "submission");

    /** Line 14: the same bytes once more, under names that come later in the alphabet. */
    private static final List<String> COPIES = List.of("zz copy of a copy.xlsx", "zz copy.xlsx", "zz/again.xlsx");

    private static final Set<String> DEFECTIVE = expectedOutcomes().keySet();

    @TempDir
    private static Path folder;

    private Journey undisturbed;
    private Journey disturbed;
    private Journey.Answer answer;
    private Map<String, String> hashesBefore;

    @BeforeAll
    void oneNightWithAndOneWithoutTheCorpus() throws IOException {
        undisturbed = Journey.on(TestDatabase.H2, folder.resolve("good")).withPilot();
        undisturbed.run("nightly");
        disturbed = Journey.on(TestDatabase.H2, folder.resolve("all")).withPilot();
        Corpus.writeTo(disturbed.input());
        Path original = disturbed.returns("2019-07/P001").get(0);
        for (String copy : COPIES) {
            disturbed.send(copy, Files.readAllBytes(original));
        }
        hashesBefore = hashes(disturbed);
        answer = disturbed.run("nightly");
    }

    @Test
    void theRunEndsAndSaysThatSomeWereRefused() {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(REJECTED_SOME);
        assertThat(answer.out()).contains((GOOD + COPIES.size() + Corpus.cases().size()) + " files: ");
    }

    @Test
    void theGoodReturnsAreLoadedAsIfNothingElseWereThere() {
        List<Map<String, String>> alone = undisturbed.table(1, "assessment").rows();

        assertThat(alone).hasSize(GOOD * 55);
        assertThat(disturbed
                        .table(1, "assessment")
                        .where(CorpusJourneyTests::isGood)
                        .rows())
                .isEqualTo(alone);
        assertThat(withoutTheRun(disturbed.table(1, "submission").where(CorpusJourneyTests::isGood)))
                .isEqualTo(withoutTheRun(undisturbed.table(1, "submission")));
        assertThat(withoutTheRun(disturbed.table(1, "finding").where(CorpusJourneyTests::isGood)))
                .isEqualTo(withoutTheRun(undisturbed.table(1, "finding")));
    }

    @Test
    void everyCaseHasItsOutcome() {
        assertThat(differences(expectedOutcomes(), outcomes(disturbed))).isEmpty();
    }

    @Test
    void everyCaseHasItsFindings() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (SentCase each : Corpus.cases()) {
            expected.put(
                    each.file(), each.findingsAfterSettling().stream().sorted().toList());
        }
        COPIES.forEach(copy -> expected.put("returns/" + copy, List.of("same_bytes at the file")));
        expected.values().removeIf(Collection::isEmpty);
        Map<String, List<String>> found = new TreeMap<>();
        Table ofTheCorpus = disturbed.table(1, "finding").where(row -> !isGood(row));
        for (Map<String, String> row : ofTheCorpus.rows()) {
            found.computeIfAbsent(row.get("file"), any -> new ArrayList<>()).add(row.get("rule") + " at " + place(row));
        }
        found.values().forEach(rules -> rules.sort(null));

        assertThat(differences(expected, found)).isEmpty();
    }

    @Test
    void nobodyIsRefusedWithoutBeingToldWhy() {
        List<String> explained = disturbed.table(1, "finding").column("file");

        assertThat(disturbed
                        .table(1, "submission")
                        .where(row -> !row.get("outcome").equals("accepted"))
                        .column("file"))
                .isSubsetOf(explained);
    }

    @Test
    void theInputFolderIsLeftAlone() throws IOException {
        assertThat(hashes(disturbed)).isEqualTo(hashesBefore);
    }

    @Test
    void nothingPersonalIsExported() {
        assertThat(disturbed.allTables(1)).allSatisfy((name, text) -> assertThat(text)
                .as(name)
                .doesNotContain(
                        "jane.doe@example.org", "07700 900123", "0191 498 0123", "Jane Doe", "Tom Smith", "DOB"));
    }

    @Test
    void postgresqlGivesTheSameRows() {
        Journey service = Journey.on(TestDatabase.POSTGRESQL, folder.resolve("service"));
        Journey.copy(disturbed.input(), service.input());

        Journey.Answer said = service.run("nightly");

        assertThat(said.exitCode()).isEqualTo(REJECTED_SOME);
        Map<String, String> tables = service.allTables(1);
        disturbed
                .allTables(1)
                .forEach((name, text) -> assertThat(tables.get(name)).as(name).isEqualTo(text));
    }

    private static boolean isGood(Map<String, String> row) {
        return !DEFECTIVE.contains(row.get("file"));
    }

    private static List<Map<String, String>> withoutTheRun(Table table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, String> kept = new TreeMap<>(row);
                    kept.keySet().removeAll(CHANGES_WITH_THE_RUN);
                    return kept;
                })
                .collect(Collectors.toList());
    }

    private static Map<String, String> expectedOutcomes() {
        Map<String, String> expected = new TreeMap<>();
        Corpus.cases()
                .forEach(each ->
                        expected.put(each.file(), each.outcomeAfterSettling().code()));
        COPIES.forEach(copy -> expected.put("returns/" + copy, "duplicate"));
        return expected;
    }

    private static Map<String, String> outcomes(Journey journey) {
        Map<String, String> outcomes = new TreeMap<>();
        journey.table(1, "submission").where(row -> !isGood(row)).rows().forEach(row -> {
            String before = outcomes.put(row.get("file"), row.get("outcome"));
            assertThat(before).as(row.get("file")).isNull();
        });
        return outcomes;
    }

    private static String place(Map<String, String> row) {
        if (row.get("sheet").isEmpty()) {
            return "the file";
        }
        return row.get("sheet") + (row.get("cell").isEmpty() ? "" : "!" + row.get("cell"));
    }

    private static <T> List<String> differences(Map<String, T> expected, Map<String, T> found) {
        return Stream.of(expected.keySet(), found.keySet())
                .flatMap(Collection::stream)
                .distinct()
                .filter(file -> !Objects.equals(expected.get(file), found.get(file)))
                .map(file -> file + ": expected " + expected.get(file) + ", found " + found.get(file))
                .toList();
    }

    private static Map<String, String> hashes(Journey journey) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(journey.input())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] sum = sha256().digest(Files.readAllBytes(file));
                String changed = Files.getLastModifiedTime(file).toString();
                hashes.put(file.toString(), HexFormat.of().formatHex(sum) + " " + changed);
            }
        }
        return hashes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
