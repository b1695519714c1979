package org.careerbenchmarks.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.survey.SurveyFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of {@code intake.submission}: every file that was ever seen, once for each content it had. Kept in memory
 * while a folder is registered, so that a file costs no query.
 */
final class Ledger {

    private final JdbcTemplate jdbc;
    private final int arrival;
    private final Set<String> hashes = new HashSet<>();
    private final Set<String> hashAndSurvey = new HashSet<>();
    private final Set<String> fileAndHash = new HashSet<>();
    private final Map<String, Set<String>> stampsByFile = new HashMap<>();
    private final List<LedgerRow> fresh = new ArrayList<>();
    private final List<LedgerRow> seenAgain = new ArrayList<>();
    private int lastId;

    Ledger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.arrival = jdbc.queryForObject("select arrival from intake.arrival", Integer.class);
        jdbc.query("select submission_id, file, sha256, stamp from intake.submission", row -> {
            lastId = Math.max(lastId, row.getInt(1));
            remember(row.getString(2), row.getString(3), row.getString(4));
        });
    }

    private void remember(String file, String sha256, String stamp) {
        fileAndHash.add(file + "\n" + sha256);
        // A file that was never read is looked at again, however little it changed.
        if (!sha256.isEmpty()) {
            hashes.add(sha256);
            hashAndSurvey.add(sha256 + "\n" + SurveyFolder.find(file));
            stampsByFile.computeIfAbsent(file, name -> new HashSet<>(2)).add(stamp);
        }
    }

    /** Whether the file is exactly as it was when it was read last. */
    boolean isUnchanged(FoundFile file) {
        return stampsByFile.getOrDefault(file.name(), Set.of()).contains(file.stamp());
    }

    boolean hasContent(String sha256) {
        return hashes.contains(sha256);
    }

    boolean hasRow(String file, String sha256) {
        return fileAndHash.contains(file + "\n" + sha256);
    }

    /** Whether the same bytes were received for the same purpose: as a return, or for the same survey. */
    boolean hasContent(String sha256, @Nullable String survey) {
        return hashAndSurvey.contains(sha256 + "\n" + survey);
    }

    /** Content of the ledger, of which there should be a copy each in the archive. */
    Set<String> contents() {
        return Set.copyOf(hashes);
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
