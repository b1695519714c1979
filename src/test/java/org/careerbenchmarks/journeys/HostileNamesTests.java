package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is called, its bytes count; and what is no file is not opened. */
class HostileNamesTests {

    /** As the launcher starts the program: file names are bytes, and these are UTF-8 or nothing. */
    private static final List<String> IN_UTF8 = List.of("env", "LC_ALL=C.UTF-8");

    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8");

    /** Names as a shell writes them, bytes by their octal numbers, and as the tables show them. */
    private static final Map<String, String> NAMES = names();

    @TempDir
    private Path folder;

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("two\\nlines.xlsx", "two\nlines.xlsx");
        names.put("return\\r.xlsx", "return\r.xlsx");
        names.put("\\033[2J\\033[31m.xlsx", "\u001b[2J\u001b[31m.xlsx");
        names.put("\"it\\0047\\0047s\".xlsx", "\"it''s\".xlsx");
        names.put("\\342\\200\\256xslx.exe.xlsx", "\u202exslx.exe.xlsx");
        names.put("<img src=x onerror=alert(1)>&amp;.xlsx", "<img src=x onerror=alert(1)>&amp;.xlsx");
        names.put("x".repeat(250) + ".xlsx", "x".repeat(250) + ".xlsx");
        names.put("caf\\351.xlsx", "caf%E9.xlsx");
        names.put("\\377\\376.xlsx", "%FF%FE.xlsx");
        names.put("\\300\\256\\300\\256.xlsx", "%C0%AE%C0%AE.xlsx");
        names.put("\\355\\240\\200.xlsx", "%ED%A0%80.xlsx");
        names.put("half \\342\\202.xlsx", "half %E2%82.xlsx");
        names.put("caf\\303\\251.xlsx", "caf\u00e9.xlsx");
        names.put("cafe\\314\\201.xlsx", "cafe\u0301.xlsx");
        names.put("\\360\\237\\230\\200.xlsx", "\ud83d\ude00.xlsx");
        names.put("x\\\\..\\\\y.xlsx", "x\\..\\y.xlsx");
        names.put(" .. .xlsx", " .. .xlsx");
        names.put("-rf *.xlsx", "-rf *.xlsx");
        names.put("${jndi:ldap:x}{{7*7}}.xlsx", "${jndi:ldap:x}{{7*7}}.xlsx");
        names.put("\\342\\200\\250line.xlsx", "\u2028line.xlsx");
        names.put("caf%E9.xlsx", "caf%E9.xlsx");
        return names;
    }

    @Test
    void aNameIsDataOnly() throws Exception {
        Journey usual =
                Journey.on(TestDatabase.H2, folder.resolve("usual")).withPilot().withoutSurveys();
        assertThat(usual.run("nightly").exitCode()).isZero();
        Journey journey = Journey.on(TestDatabase.H2, folder.resolve("renamed"))
                .withPilot()
                .withoutSurveys();
        List<Path> returns = journey.returns("returns/");
        StringBuilder script = new StringBuilder("set -e\nexport LC_ALL=C\n");
        int next = 0;
        for (String name : NAMES.keySet()) {
            script.append(move(returns.get(next++), name));
        }
        shell(journey, script.toString());

        ProgramProcess night = ProgramProcess.start(journey, IN_UTF8, OPTIONS, "nightly");

        assertThat(night.exitCode()).as(night.output()).isZero();
        assertThat(journey.table(1, "submission").where("outcome", "accepted").rows())
                .hasSize(140);
        for (String shown : NAMES.values()) {
            assertThat(journey.table(1, "submission").column("file")).contains("returns/2019-07/" + shown);
        }
        assertThat(withoutNames(journey)).isEqualTo(withoutNames(usual));
        assertThat(ProgramProcess.start(journey, IN_UTF8, OPTIONS, "nightly").exitCode())
                .isZero();
        assertThat(journey.hasEdition(2)).isFalse();
    }

    private static String move(Path file, String name) {
        return "mv -- \"" + file.getFileName() + "\" \"$(printf %b '" + name + "')\"\n";
    }

    @Test
    void whatIsNoFileIsNotOpened() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot().withoutSurveys();
        shell(
                journey,
                """
                set -e
                ln -s P001* "copy of P001.xlsx"
                mkfifo pipe.xlsx
                ln -s /dev/zero device.xlsx
                ln -s /dev/stdin input.xlsx
                ln -s /nowhere/at/all dangling.xlsx
                ln -s loop2.xlsx loop1.xlsx
                ln -s loop1.xlsx loop2.xlsx
                ln -s . here
                ln -s ../../.. above.xlsx
                mkdir folder.xlsx .hidden
                cp P002* .hidden/x.xlsx
                truncate -s 8G sparse.xlsx
                truncate -s 20971521 "a byte too large.xlsx"
                touch -d 2020-08-01 sparse.xlsx "a byte too large.xlsx"
                """);
        boolean hasSocket = socket(journey.input().resolve("returns/2019-07/socket.xlsx"));

        ProgramProcess night = ProgramProcess.start(journey, IN_UTF8, OPTIONS, "nightly");

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        Map<String, String> outcomes = outcomesOfOthers(journey);
        if (hasSocket) {
            assertThat(outcomes.remove("socket.xlsx")).isEqualTo("ignored");
        }
        assertThat(outcomes.remove("sparse.xlsx")).isEqualTo("quarantined");
        assertThat(outcomes.remove("a byte too large.xlsx")).isEqualTo("quarantined");
        assertThat(outcomes)
                .containsKeys(
                        "pipe.xlsx",
                        "device.xlsx",
                        "input.xlsx",
                        "dangling.xlsx",
                        "loop1.xlsx",
                        "loop2.xlsx",
                        "here",
                        "above.xlsx",
                        "copy of P001.xlsx",
                        "folder.xlsx")
                .allSatisfy((file, outcome) -> assertThat(outcome).as(file).isEqualTo("ignored"));
        assertThat(journey.table(1, "finding")
                        .where("file", "returns/2019-07/sparse.xlsx")
                        .only("rule"))
                .isEqualTo("file_too_large");
        assertThat(journey.table(1, "assessment").rows()).hasSize(140 * 55);
    }

    @Test
    void whatMayNotBeReadIsSaidAndTakenInLater() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot().withoutSurveys();
        shell(
                journey,
                "chmod 000 P001* P002*; mkdir locked listed; mv P003* locked; mv P004* listed; chmod 000 locked; chmod 444 listed");
        List<String> powerless = withoutPowers();

        ProgramProcess night = ProgramProcess.start(journey, powerless, OPTIONS, "nightly");

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        assertThat(journey.table(1, "finding").where("rule", "unreadable_file").column("file"))
                .hasSize(4)
                .anyMatch(file -> file.startsWith("returns/2019-07/P001"))
                .anyMatch(file -> file.startsWith("returns/2019-07/listed/P004"))
                .contains("returns/2019-07/locked");
        assertThat(journey.table(1, "assessment").rows()).hasSize(136 * 55);
        shell(journey, "chmod 755 locked listed; chmod 644 P001* P002*");
        assertThat(ProgramProcess.start(journey, powerless, OPTIONS, "nightly").exitCode())
                .isZero();
        assertThat(journey.table(2, "assessment").rows()).hasSize(140 * 55);
        assertThat(journey.table(2, "finding").where("rule", "unreadable_file").rows())
                .isEmpty();
    }

    /** Root may read everything, unless that power is taken away. */
    private static List<String> withoutPowers() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return IN_UTF8;
        }
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "setpriv is not installed (Debian: util-linux), and root reads all");
        String powers = "-dac_override,-dac_read_search";
        return List.of(setpriv.toString(), "--bounding-set=" + powers, "--inh-caps=" + powers, "env", "LC_ALL=C.UTF-8");
    }

    private static boolean socket(Path path) throws IOException {
        if (path.toString().length() > 100) {
            return false;
        }
        try (var channel = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            channel.bind(java.net.UnixDomainSocketAddress.of(path));
            return true;
        }
    }

    /** Outcomes of what is no return of the pilot, by name. */
    private static Map<String, String> outcomesOfOthers(Journey journey) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Map<String, String> row : journey.table(1, "submission").rows()) {
            String name = row.get("file").replace("returns/2019-07/", "");
            if (!row.get("outcome").equals("accepted")) {
                outcomes.put(name, row.get("outcome"));
            }
        }
        return outcomes;
    }

    private static Map<String, List<Map<String, String>>> withoutNames(Journey journey) {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (String file : journey.allTables(1).keySet()) {
            String name = file.replace(".csv", "");
            tables.put(
                    name,
                    journey.table(1, name).rows().stream()
                            .map(HostileNamesTests::withoutName)
                            .toList());
        }
        return tables;
    }

    private static Map<String, String> withoutName(Map<String, String> row) {
        Map<String, String> kept = new TreeMap<>(row);
        kept.keySet().removeAll(List.of("file", "received_at"));
        return kept;
    }

    /** Runs a script in the folder of the first wave's returns. */
    private static void shell(Journey journey, String script) throws IOException, InterruptedException {
        Path file =
                Files.writeString(journey.input().getParent().resolve("make.sh"), script, StandardCharsets.US_ASCII);
        Process shell = new ProcessBuilder("bash", file.toString())
                .directory(journey.input().resolve("returns/2019-07").toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(script).isZero();
    }
}
