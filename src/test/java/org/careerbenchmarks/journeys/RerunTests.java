package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator has submissions assessed again, and later somebody asks why. */
class RerunTests {

    private static final String WAVE = "2020-07";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aChangedSettingIsAppliedToTheNamedSchoolsInOneNewEdition(TestDatabase database) {
        Journey journey = fiveSchools(database, folder);
        leaveOut(journey, 0, "3.2");
        leaveOut(journey, 1, "3.2");
        journey.run("nightly");
        Map<String, String> before = journey.allTables(1);

        Journey.Answer answer = journey.with("benchmarks.completeness", "1.0")
                .run(
                        "rerun",
                        "--wave",
                        WAVE,
                        "--school",
                        "p001",
                        "--reason",
                        "Blanks are not accepted",
                        "--by",
                        "Anna");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out())
                .contains("Rerun           1 submission of 1 school assessed again: 1 accepted with query -> rejected")
                .contains("What came       nothing new")
                .contains("2, new")
                .containsPattern("Needs a person  returns/2020-07/P001[^\\n]*: ");
        assertThat(outcomes(journey, 2, "P001")).containsExactly("rejected");
        assertThat(outcomes(journey, 2, "P002")).containsExactly("accepted_with_query");
        assertThat(journey.allTables(1)).isEqualTo(before);
        assertThat(journey.run("runs").out())
                .containsPattern("2  rerun +completed .* 1 file")
                .containsPattern(
                        "2020-07, P001, for Anna: \"Blanks are not accepted\"; edition 1 -> 2: changed 1 outcome,"
                                + " [0-9,]+ figures of [0-9]+ tables");
    }

    @ParameterizedTest
    @EnumSource
    void assessedAgainWithoutAnyChangeThereIsNoNewEdition(TestDatabase database) {
        Journey journey = fiveSchools(database, folder);
        journey.run("nightly");

        Journey.Answer answer = journey.run("rerun", "--wave", WAVE, "--reason", "To be sure");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("5 submissions of 5 schools assessed again: every outcome as before", "1, unchanged");
        assertThat(WarehouseRows.of(journey, "intake.attempt")).hasSize(10 + 5 + 2);
        assertThat(journey.run("runs").out())
                .contains("2020-07, all returns, for " + System.getProperty("user.name"), "edition 1: changed nothing");
    }

    @ParameterizedTest
    @EnumSource
    void aRejectedReturnIsMendedUnderItsNameAndRerun(TestDatabase database) {
        Journey journey = fiveSchools(database, folder);
        Path original = journey.returns(WAVE).get(0);
        byte[] good = Workbooks.savedAgain(original);
        journey.send(
                WAVE + "/" + original.getFileName(),
                Workbooks.changed(original, Workbooks.with("Audit round", cell -> cell.setCellValue("next summer"))));
        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);
        journey.send(WAVE + "/" + original.getFileName(), good);

        Journey.Answer answer = journey.run("rerun", "--wave", WAVE, "--school", "P001", "--reason", "Mended");

        assertThat(outcomes(journey, 2, "P001")).as(answer.out()).containsExactly("accepted");
        assertThat(answer.out())
                .contains(
                        "What came       1 file: 1 accepted", "1 submission of 1 school assessed again: every outcome");
        assertThat(answer.exitCode()).as("the old one was rejected again").isEqualTo(3);
        assertThat(journey.table(2, "return_coverage")
                        .where("wave", WAVE)
                        .where("geographic_level", "lep")
                        .only("accepted"))
                .isEqualTo("5");
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesUnderACorrectedNameAreJudgedUnderThatName(TestDatabase database) throws IOException {
        Journey journey = fiveSchools(database, folder);
        Path original = journey.returns(WAVE).get(0);
        String urn = "P001 " + urnOf(journey, "P001");
        byte[] nameless = Workbooks.changed(original, Workbooks.with("School URN", Cell::setBlank));
        Files.delete(original);
        journey.send("unknown school.xlsx", nameless);
        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);
        journey.send(urn + ".xlsx", nameless);
        assertThat(journey.run("nightly").out()).contains("1 file: 1 duplicate");

        Journey.Answer answer = journey.run(
                "rerun", "--wave", WAVE, "--file", journey.input() + "/returns/" + urn + ".xlsx", "--reason", "Named");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("assessed again: 1 duplicate -> accepted with query", "3, new");
        Table submissions = journey.table(3, "submission");
        assertThat(submissions.where("file", "returns/" + urn + ".xlsx").only("is_current"))
                .isEqualTo("true");
        assertThat(submissions.where("file", "returns/unknown school.xlsx").only("outcome"))
                .isEqualTo("quarantined");
        Journey.Answer again = journey.run("nightly");
        assertThat(again.out()).as("it stays so: " + again.err()).contains("3, unchanged");
        journey.send("a third name.xlsx", nameless);
        assertThat(journey.run("nightly").out()).contains("1 file: 1 duplicate");
        assertThat(journey.table(4, "finding")
                        .where("file", "returns/a third name.xlsx")
                        .column("rule"))
                .containsExactly("same_bytes");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRefusedAndExportsAreReached(TestDatabase database) {
        Journey journey = fiveSchools(database, folder);
        journey.send("damaged.xlsx", new byte[] {1, 2, 3});
        leaveOut(journey, 1, "3.2");
        journey.with("benchmarks.completeness", "1.0").run("nightly");
        String sha256 = journey.table(1, "submission")
                .where("file", "returns/damaged.xlsx")
                .only("sha256");
        String export = journey.table(1, "submission")
                .where(row -> row.get("file").startsWith("surveys/career-leader-2020-07/"))
                .only("file");

        Journey.Answer answer = journey.with("benchmarks.completeness", "0.9")
                .run(
                        "rerun",
                        "--wave",
                        WAVE,
                        "--all-rejected",
                        "--file",
                        sha256.substring(0, 8).toUpperCase(),
                        "--file",
                        export,
                        "--reason",
                        "The threshold is lower now");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out())
                .contains("3 submissions of 1 school assessed again: 1 rejected -> accepted with query");
        assertThat(outcomes(journey, 2, "P002")).containsExactly("accepted_with_query");
    }

    private static List<String> outcomes(Journey journey, int edition, String school) {
        return journey.table(edition, "submission")
                .where("school_id", school)
                .where("wave", WAVE)
                .column("outcome");
    }

    private static String urnOf(Journey journey, String school) {
        return Table.read(journey.input().resolve("reference/panel.csv"))
                .where("school_id", school)
                .only("urn");
    }

    static void leaveOut(Journey journey, int school, String ref) {
        Path original = journey.returns(WAVE).get(school);
        journey.send(WAVE + "/" + original.getFileName(), Workbooks.changed(original, Workbooks.answering(ref, "")));
    }

    static Journey fiveSchools(TestDatabase database, Path folder) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.returns("returns/").stream()
                .filter(file -> file.getFileName().toString().compareTo("P006") >= 0)
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        Path panel = journey.input().resolve("reference/panel.csv");
        try {
            Files.write(panel, Files.readAllLines(panel).subList(0, 6));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return journey;
    }
}
