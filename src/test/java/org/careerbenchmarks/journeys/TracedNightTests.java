package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.corpus.hostile.Attack;
import org.careerbenchmarks.corpus.hostile.HostileFile;
import org.careerbenchmarks.corpus.hostile.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seen from the kernel: a night with macros, links and entities starts no program and opens no connection. */
class TracedNightTests {

    private static final Path SCRIPT = Path.of("src/test/scripts/strace-nightly.sh");

    @TempDir
    private Path folder;

    @Test
    void nothingIsRunAndNothingFetched() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed (Debian: strace)");
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        HostileFiles.addSchools(journey.input());
        for (HostileFile file :
                HostileFiles.list(Attack.DECLARATION, Attack.OUTSIDE, Attack.FORMULA, Attack.PASSWORD, Attack.INERT)) {
            file.content().writeTo(journey.send("hostile/" + file.name(), new byte[0]));
        }
        List<String> command =
                new ArrayList<>(List.of(SCRIPT.toString(), journey.input().toString()));
        command.addAll(ProgramProcess.java(List.of("-Xmx256m")));
        Path log = folder.resolve("traced.log");

        Process traced = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(traced.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(traced.exitValue()).as(Files.readString(log)).isZero();
        assertThat(log).content().contains("exit 3, 0 programs started, 0 connections made");
    }
}
