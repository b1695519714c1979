package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who did what is written down, however it ended. */
class AuditLogTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsDoneIsWrittenDownAndWhatOnlyLooksIsNot(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot().with("benchmarks.actor", "=Ann\tO'Neil");
        journey.run("nightly");
        journey.run("status");
        journey.run("runs");
        journey.run("publish");
        journey.run("recover");
        journey.run("restart", "77");
        journey.run("nightly", "--nonsense");

        Journey.Answer text = journey.run("audit");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out().lines().skip(1)).hasSize(4);
        assertThat(text.out()).contains("=Ann\\u0009O'Neil", "input folder " + journey.input());
        List<String> entries =
                journey.run("audit", "--format", "csv").out().lines().toList();
        assertThat(entries.get(0)).isEqualTo("entry,happened_at,actor,action,detail,run,result");
        assertThat(entries.get(1)).matches("4,[^,]+Z,'=Ann\tO'Neil,restart,run 77,,\"?failed: There is no run 77; .*");
        assertThat(entries.get(2)).endsWith(",recover,,,done: no run had died");
        assertThat(entries.get(3)).matches(".*,publish,input [^,]+,2,done: edition 1 is unchanged");
        assertThat(entries.get(4)).matches("1,.*,nightly,input [^,]+,1,done: edition 1 was published");
        assertThat(journey.run("audit", "--last", "1").out().lines()).hasSize(2);
        assertThat(journey.run("audit", "--last", "0").exitCode()).isEqualTo(64);
    }

    @ParameterizedTest
    @EnumSource
    void failedAndRestartedRunsAreWrittenDownWithTheirReason(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        Path waves = journey.input().resolve("reference/waves.csv");
        String sound = Files.readString(waves);
        Files.writeString(waves, "nothing,of,the,kind\n");
        Journey.Answer failed = journey.run("nightly");
        assertThat(failed.exitCode()).isEqualTo(5);
        Files.writeString(waves, sound);
        assertThat(journey.run("restart", "1").exitCode()).isZero();

        Table audit = audit(journey);

        assertThat(audit.column("action")).containsExactly("restart", "nightly");
        assertThat(audit.column("run")).containsExactly("2", "1");
        assertThat(audit.column("detail").get(0)).isEqualTo("run 1");
        assertThat(audit.column("result"))
                .containsExactly(
                        "done: edition 1 was published",
                        "failed: " + failed.err().strip());
    }

    @ParameterizedTest
    @EnumSource
    void aStopIsWrittenDownByWhoeverCan(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess run = registering(journey);
        journey.with("benchmarks.actor", "Ben");

        Journey.Answer asked = database == TestDatabase.H2 ? journey.run("stop") : journey.run("stop", "1");

        assertThat(asked.exitCode()).isZero();
        assertThat(run.exitCode()).as(run.output()).isEqualTo(4);
        Table audit = audit(journey);
        assertThat(audit.column("action")).containsExactly("nightly", "stop");
        assertThat(audit.column("run")).containsOnly("1");
        assertThat(audit.where("action", "stop").only("actor")).isEqualTo("Ben");
        assertThat(audit.where("action", "nightly").only("result")).isEqualTo("stopped");
        assertThat(audit.where("action", "nightly").only("actor")).isEqualTo(System.getProperty("user.name"));
    }

    @ParameterizedTest
    @EnumSource
    void aKilledRunIsWrittenDownByTheOneThatRecoversIt(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess run = registering(journey);
        Journey.Answer refused = journey.run("nightly");
        assertThat(refused.exitCode()).isEqualTo(6);
        run.kill();

        journey.run("nightly");

        Table audit = audit(journey);
        assertThat(audit.column("action")).containsExactly("nightly", "recover", "nightly");
        assertThat(audit.column("run")).containsExactly("2", "1", "");
        assertThat(audit.column("result").get(2)).isEqualTo("refused: another run was going on");
        assertThat(audit.where("action", "recover").only("result")).contains("had died");
    }

    private static ProgramProcess registering(Journey journey) {
        ProgramProcess run = ProgramProcess.start(journey, "nightly");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.output()
                .contains("Registering"));
        return run;
    }

    private Table audit(Journey journey) {
        try {
            return Table.read(Files.writeString(
                    folder.resolve("audit.csv"),
                    journey.run("audit", "--format", "csv").out()));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
