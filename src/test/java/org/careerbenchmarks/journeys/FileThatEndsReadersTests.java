package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that ends every night that reads it, until it is quarantined. */
class FileThatEndsReadersTests {

    private static final String[] NIGHTLY = {"nightly"};

    @TempDir
    private Path folder;

    @Test
    void threeNightsDieOfItAndTheFourthLoadsAllOthers() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        String file = Poison.send(journey);
        for (String[] verb : List.of(NIGHTLY, new String[] {"restart", "1"}, NIGHTLY)) {
            ProgramProcess night = start(journey, verb);
            night.exitCode();
            assertThat(night.output()).contains("Terminating due to java.lang.OutOfMemoryError");
        }

        ProgramProcess fourth = start(journey, NIGHTLY);

        assertThat(fourth.exitCode()).as(fourth.output()).isEqualTo(3);
        Table submissions = journey.table(1, "submission");
        assertThat(submissions.where("outcome", "quarantined").column("file")).containsExactly(file);
        assertThat(submissions.where("outcome", "accepted").rows()).hasSize(141);
        // Neither reads it again; this process is large enough, and would come to another verdict.
        Journey.Answer rebuilt =
                journey.run("rebuild", "--into", folder.resolve("rebuilt").toString());
        assertThat(rebuilt.exitCode()).as(rebuilt.out() + rebuilt.err()).isZero();
        assertThat(journey.run("check", "--impact").out()).doesNotContain("file_ends_reader");
        // Whoever names it has it read again.
        Journey.Answer rerun = journey.run("rerun", "--wave", "2020-07", "--file", file, "--reason", "More memory");
        assertThat(rerun.exitCode()).as(rerun.out() + rerun.err()).isZero();
        assertThat(journey.table(2, "submission")
                        .where("outcome", "quarantined")
                        .rows())
                .isEmpty();
    }

    private static ProgramProcess start(Journey journey, String... verb) {
        return ProgramProcess.start(journey, List.of(), List.of(Poison.SMALL), verb);
    }
}
