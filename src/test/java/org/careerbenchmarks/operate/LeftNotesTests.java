package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people asked while another process had the warehouse is in the audit log once, whatever became of the file. */
class LeftNotesTests {

    private static final Instant FIRST = Instant.parse("2026-11-29T02:31:00Z");

    private final TestClock clock = new TestClock("2026-11-29T02:31:00.500Z");

    @TempDir
    private Path folder;

    private Path file;
    private LeftNotes notes;

    @BeforeEach
    void nothingIsLeftYet() {
        file = folder.resolve("data").resolve("left-notes.txt");
        notes = new LeftNotes(new Places(folder, folder, folder.resolve("data")), clock);
    }

    private AuditLog enter(TestDatabase database, Long run) {
        AuditLog audit = new AuditLog(database.migrated(), clock);
        notes.enter(audit, run);
        return audit;
    }

    @ParameterizedTest
    @EnumSource
    void theyAreEnteredOnceAndInOrder(TestDatabase database) {
        notes.leave("nightly", "input folder /in", "refused: another run was going on");
        clock.set("2026-11-29T02:32:00Z");
        notes.leave("stop", "", "done: the run was asked to stop");
        clock.set("2026-11-29T06:00:00Z");

        AuditLog audit = enter(database, 7L);
        notes.enter(audit, 7L);

        String me = AuditLog.actor();
        assertThat(audit.list(10))
                .containsExactly(
                        new AuditLog.Entry(
                                2,
                                Instant.parse("2026-11-29T02:32:00Z"),
                                me,
                                "stop",
                                "",
                                7L,
                                "done: the run was asked to stop"),
                        new AuditLog.Entry(
                                1, FIRST, me, "nightly", "input folder /in", 7L, "refused: another run was going on"));
        assertThat(notes.hasAny()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void tabsAndLinesInNamesStayWithinTheirNote(TestDatabase database) {
        notes.leave("a\tschedule\n", "input folder /in\t\r\nfolder\u2028", "refused:\nanother run was going on");

        assertThat(enter(database, null).list(10)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("a schedule ");
            assertThat(entry.detail()).isEqualTo("input folder /in   folder\u2028");
            assertThat(entry.result()).isEqualTo("refused: another run was going on");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNoteThatWasCutOffStillSaysThatThereWasOne(TestDatabase database) throws IOException {
        notes.leave("nightly", "input folder /in", "refused: another run was going on");
        append("2026-11-29T02:3".getBytes(StandardCharsets.UTF_8));
        clock.set("2026-11-29T06:00:00Z");

        assertThat(enter(database, null).list(10))
                .extracting(AuditLog.Entry::happenedAt, AuditLog.Entry::action, AuditLog.Entry::result)
                .containsExactly(
                        tuple(FIRST, "unknown", "the note was cut off"),
                        tuple(FIRST, "nightly", "refused: another run was going on"));
        assertThat(notes.hasAny()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aNoteBehindOneThatWasCutOffIsWhole(TestDatabase database) throws IOException {
        Files.createDirectories(file.getParent());
        append("2026-11-29T02:3".getBytes(StandardCharsets.UTF_8));
        notes.leave("stop", "", "done: the run was asked to stop");

        assertThat(notes.says("stop")).isTrue();
        assertThat(enter(database, null).list(10))
                .extracting(AuditLog.Entry::action, AuditLog.Entry::result)
                .containsExactly(
                        tuple("stop", "done: the run was asked to stop"), tuple("unknown", "the note was cut off"));
        assertThat(notes.hasAny()).isFalse();
    }

    /** No transaction holds both the entries and the end of the file. */
    @ParameterizedTest
    @EnumSource
    void whatADeadProcessHadEnteredIsNotEnteredAgain(TestDatabase database) throws IOException {
        notes.leave("nightly", "input folder /in", "refused: another run was going on");
        append("2026-11-29T02:3\n".getBytes(StandardCharsets.UTF_8));
        Path whole = Files.copy(file, folder.resolve("whole"));
        AuditLog audit = enter(database, 7L);

        Files.writeString(whole, "2026-11-29T02:31:30Z\tanna\tstop\t\tdone\n", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(whole, FileTime.from(clock.instant()));
        Path taken = Files.move(whole, file.resolveSibling("left-notes.txt.taken"));
        notes.leave("rerun", "", "refused: another run was going on");
        notes.enter(audit, null);

        assertThat(audit.list(10))
                .extracting(AuditLog.Entry::action)
                .containsExactly("rerun", "stop", "unknown", "nightly");
        assertThat(Files.exists(taken) || notes.hasAny()).isFalse();
    }

    /** A file that somebody wrote into must not keep the nightly run from beginning. */
    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadStopsNobody(TestDatabase database) throws IOException {
        Files.createDirectories(file.getParent());
        append("2026-13-29T02:31:00Z\tanna\tnightly\t\tdone\n".getBytes(StandardCharsets.UTF_8));
        append("yesterday\tanna\tnightly\t\tdone\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(enter(database, null).list(10))
                .extracting(AuditLog.Entry::happenedAt, AuditLog.Entry::result)
                .hasSize(3)
                .containsOnly(tuple(clock.instant().truncatedTo(ChronoUnit.SECONDS), "the note was cut off"));
        assertThat(notes.hasAny()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aNoteThatWasCutOffWithinALetterStopsNobody(TestDatabase database) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] whole = "2026-11-29T02:31:00Z\tanna\tnightly\tné".getBytes(StandardCharsets.UTF_8);
        append(Arrays.copyOf(whole, whole.length - 1));

        assertThat(enter(database, null).list(10))
                .singleElement()
                .extracting(AuditLog.Entry::result)
                .isEqualTo("the note was cut off");
    }

    @Test
    void onlyWhatWasAskedForIsASign() throws IOException {
        assertThat(notes.says("stop")).isFalse();
        Files.createDirectories(file.getParent());
        for (String line : List.of(
                "2026-11-29T02:31:00Z\tstop\tnightly\t\trefused: another run was going on\n",
                "2026-11-29T02:31:00Z\tanna\tnightly\tstop\trefused: another run was going on\n")) {
            append(line.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(notes.says("stop")).as("somebody who is called stop").isFalse();
        notes.leave("stop", "", "done: the run was asked to stop");
        assertThat(notes.says("stop")).isTrue();
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }
}
