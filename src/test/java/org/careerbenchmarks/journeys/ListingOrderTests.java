package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the files of an arrival are called, and in whatever order they lie there, the tables are the same. */
class ListingOrderTests {

    private static final int SEEDS = 5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void namesDecideNothing(TestDatabase database) throws IOException {
        List<byte[]> returns = returns();
        Map<String, List<Map<String, String>>> expected = tablesOf(database, returns, 0);
        assertThat(expected.get("submission"))
                .extracting(row -> row.get("outcome"))
                .contains("accepted", "accepted_with_query", "rejected", "quarantined", "duplicate");

        for (int seed = 1; seed <= SEEDS; seed++) {
            Map<String, List<Map<String, String>>> tables = tablesOf(database, returns, seed);

            for (String name : expected.keySet()) {
                assertThat(tables.get(name)).as("%s, seed %d", name, seed).isEqualTo(expected.get(name));
            }
        }
    }

    /** A dozen: several versions of a return, two pairs of equal ones, one that is no good and one that is no return. */
    private List<byte[]> returns() throws IOException {
        Journey pilot = Journey.on(TestDatabase.H2, folder.resolve("pilot")).withPilot();
        List<byte[]> returns = new ArrayList<>();
        for (Path file : pilot.returns("2019-07").subList(0, 4)) {
            returns.add(Files.readAllBytes(file));
        }
        List<Path> later = pilot.returns("2020-07").subList(0, 5);
        for (Path file : later) {
            returns.add(Files.readAllBytes(file));
        }
        returns.add(Workbooks.changed(later.get(0), Workbooks.answering("1.1", "Partially achieved")));
        returns.add(Workbooks.changed(later.get(0), Workbooks.answering("1.2", "Not achieved")));
        returns.add(Workbooks.savedAgain(later.get(1)));
        returns.add(Files.readAllBytes(later.get(2)));
        returns.add(Workbooks.changed(
                later.get(3), Workbooks.with("Audit round", cell -> cell.setCellValue("next summer"))));
        returns.add("Ref,Status\n1.1,Fully achieved\n".getBytes(StandardCharsets.UTF_8));
        return returns;
    }

    private Map<String, List<Map<String, String>>> tablesOf(TestDatabase database, List<byte[]> returns, int seed)
            throws IOException {
        Journey journey = Journey.on(database, folder.resolve(database + "-" + seed));
        Journey.copy(Path.of("input/reference"), journey.input().resolve("reference"));
        Random random = new Random(seed);
        List<byte[]> inSomeOrder = new ArrayList<>(returns);
        Collections.shuffle(inSomeOrder, random);
        Map<String, String> contents = new LinkedHashMap<>();
        for (byte[] bytes : inSomeOrder) {
            String name = Integer.toHexString(random.nextInt()) + ".xlsx";
            journey.send(name, bytes);
            contents.put("returns/" + name, "file " + checksum(bytes));
        }

        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);

        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (String table : journey.allTables(1).keySet()) {
            String name = table.replace(".csv", "");
            tables.put(name, byContent(journey.table(1, name), contents));
        }
        return tables;
    }

    /** The rows with what a file holds in the place of its name; where two files hold the same, in the order of rows. */
    private static List<Map<String, String>> byContent(Table table, Map<String, String> contents) {
        List<Map<String, String>> rows = table.rows().stream()
                .map(row -> row.entrySet().stream()
                        .filter(each -> !each.getKey().equals("received_at"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> named(each.getValue(), contents),
                                (a, b) -> a,
                                TreeMap::new)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (table.rows().stream().anyMatch(row -> row.containsKey("submission"))) {
            rows.sort(Comparator.comparing(Map::toString));
        }
        return rows;
    }

    private static String named(String text, Map<String, String> contents) {
        String named = text;
        for (Map.Entry<String, String> each : contents.entrySet()) {
            named = named.replace(each.getKey(), each.getValue())
                    .replace(each.getKey().substring(8), each.getValue());
        }
        return named;
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
