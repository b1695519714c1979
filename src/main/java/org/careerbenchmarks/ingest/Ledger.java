package org.careerbenchmarks.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.model.survey.SurveyFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of {@code intake.submission}: every file that was ever seen, once for each content it had. Kept in memory
 * while a folder is registered, so that a file costs no query.
 */
final class Ledger {

    /** No survey: none can be called so, being called like its folder. */
    private static final Set<String> AS_RETURN = Set.of("/");

    private final JdbcTemplate jdbc;
    private final int arrival;

    /** For what each content was received. Kept small, for a hundred thousand files. */
    private final Map<String, Set<String>> surveysByHash = new HashMap<>();

    private final Map<String, List<Seen>> seenByFile = new HashMap<>();
    private final List<LedgerRow> fresh = new ArrayList<>();
    private final List<LedgerRow> seenAgain = new ArrayList<>();
    private int lastId;

    /** A file as it was once. */
    private record Seen(String sha256, String stamp) {}

    Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.arrival = jdbc.queryForObject("select arrival from intake.arrival", Integer.class);
        jdbc.query("select submission_id, file, sha256, stamp from intake.submission", row -> {
            lastId = Math.max(lastId, row.getInt(1));
            remember(row.getString(2), row.getString(3), row.getString(4));
        });
    }

    private void remember(String file, String sha256, String stamp) {
        seenByFile.merge(file, List.of(new Seen(sha256, stamp)), Ledger::both);
        if (!sha256.isEmpty()) {
            surveysByHash.merge(sha256, purposeOf(SurveyFolder.find(file)), Ledger::both);
        }
    }

    private static Set<String> purposeOf(@Nullable String survey) {
        return survey == null ? AS_RETURN : Set.of(survey);
    }

    private static List<Seen> both(List<Seen> some, List<Seen> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return some.containsAll(more)
                ? some
                : Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the file is exactly as it was when it was read last. */
    boolean isUnchanged(FoundFile file) {
        // One that was never read is looked at again, however little it changed.
        return seenByFile.getOrDefault(file.name(), List.of()).stream()
                .anyMatch(each -> !each.sha256().isEmpty() && each.stamp().equals(file.stamp()));
    }

    boolean hasContent(String sha256) {
        return surveysByHash.containsKey(sha256);
    }

    boolean hasRow(String file, String sha256) {
        return seenByFile.getOrDefault(file, List.of()).stream()
                .anyMatch(each -> each.sha256().equals(sha256));
    }

    /** Whether the same bytes were received for the same purpose: as a return, or for the same survey. */
    boolean hasContent(String sha256, @Nullable String survey) {
        return surveysByHash.getOrDefault(sha256, Set.of()).containsAll(purposeOf(survey));
    }

    /** Content of the ledger, of which there should be a copy each in the archive. */
    Set<String> contents() {
        return Collections.unmodifiableSet(surveysByHash.keySet());
    }

    void add(LedgerRow row) {
        (hasRow(row.file(), row.sha256()) ? seenAgain : fresh).add(row);
        remember(row.file(), row.sha256(), row.stamp());
    }

    /** Forgets what was never read and lies there no longer, or is read now. */
    void forgetUnread(Set<String> filesStillUnread) {
        List<String> unread = jdbc.queryForList("select file from intake.submission where sha256 = ''", String.class);
        List<Object[]> gone = unread.stream()
                .filter(file -> !filesStillUnread.contains(file))
                .map(file -> new Object[] {file})
                .toList();
        String never = "(select submission_id from intake.submission where sha256 = '' and file = ?)";
        jdbc.batchUpdate("delete from intake.standing where submission_id in " + never, gone);
        jdbc.batchUpdate("delete from intake.finding where submission_id in " + never, gone);
        jdbc.batchUpdate("delete from intake.attempt where submission_id in " + never, gone);
        jdbc.batchUpdate("delete from intake.submission where sha256 = '' and file = ?", gone);
    }

    /** Writes what was added since the last call. */
    void write(Instant receivedAt) {
        LocalDateTime received = LocalDateTime.ofInstant(receivedAt, ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (LedgerRow row : fresh) {
            String state = row.setAsideAs() == null ? "registered" : "set_aside";
            rows.add(new Object[] {
                ++lastId,
                row.file(),
                row.sha256(),
                row.bytes(),
                row.stamp(),
                received,
                arrival,
                state,
                row.setAsideAs(),
                row.survey()
            });
        }
        jdbc.batchUpdate(
                """
                insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival, state,
                    set_aside_as, survey, attempt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                rows);
        jdbc.batchUpdate(
                "update intake.submission set stamp = ? where file = ? and sha256 = ?",
                seenAgain.stream()
                        .map(row -> new Object[] {row.stamp(), row.file(), row.sha256()})
                        .toList());
        fresh.clear();
        seenAgain.clear();
    }
}
