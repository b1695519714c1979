package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.workbook.FileKind;
import org.careerbenchmarks.ingest.workbook.ZipEnd;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Enters what lies in the input folder in the ledger, after it was copied to the archive. Works in batches, each in the
 * caller's transaction; killed between two of them, the next run goes on with what is not yet in the ledger.
 */
public final class Register {

    private static final int BATCH = 100;
    private static final Set<String> SENT_BY_SCHOOLS =
            Set.of("xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "numbers", "gsheet", "pdf", "doc", "docx", "zip");

    private final Archive archive;
    private final Clock clock;
    private final RegisterLimits limits;
    private final InputFolder input;
    private final Ledger ledger;
    private final Iterator<FoundFile> todo;
    private final Set<String> unread = new HashSet<>();
    private final Map<String, FoundFile> firstLook = new HashMap<>();
    private final Instant startedAt;
    private final int candidates;
    private final Set<String> copies;
    private int lastBatch;

    public Register(InputPlaces places, DataSource database, RegisterLimits limits, Clock clock) throws IOException {
        this.archive = new Archive(places.archive());
        this.clock = clock;
        this.limits = limits;
        this.startedAt = clock.instant();
        this.input = new InputFolder(places.input());
        this.ledger = new Ledger(new JdbcTemplate(database));
        this.copies = archive.list();
        List<FoundFile> files = new ArrayList<>();
        boolean isComplete = copies.containsAll(ledger.contents());
        for (FoundFile file : input.list("returns")) {
            // A copy that is missing from the archive is made again from the file, if that still lies there.
            if (!isComplete || file.kind() == FoundFile.Kind.IGNORED || !ledger.isUnchanged(file)) {
                files.add(file);
                firstLook.put(file.name(), file);
            }
        }
        this.candidates = files.size();
        this.todo = files.iterator();
    }

    /** How many files there are to look into. */
    public int size() {
        return candidates;
    }

    /** How long to wait until every young file can be looked at a second time; zero when there is none. */
    public Duration untilSettled() {
        boolean anyYoung = firstLook.values().stream()
                .anyMatch(file -> file.kind() == FoundFile.Kind.CANDIDATE && isYounger(file, limits.settling()));
        Duration left = limits.settling().minus(Duration.between(startedAt, clock.instant()));
        return anyYoung && !left.isNegative() ? left : Duration.ZERO;
    }

    /** Registers the next files; false when there are no more. */
    public boolean next() throws IOException {
        lastBatch = 0;
        while (lastBatch < BATCH && todo.hasNext()) {
            register(todo.next());
            lastBatch++;
        }
        ledger.write(clock.instant());
        if (!todo.hasNext()) {
            registerUnknownCopies();
            ledger.forgetUnread(unread);
        }
        return todo.hasNext();
    }

    /** Copies of which the ledger knows nothing: a run was killed in between, and their files are gone since. */
    private void registerUnknownCopies() throws IOException {
        for (String sha256 : copies) {
            if (!ledger.hasContent(sha256)) {
                long bytes = Files.size(archive.pathOf(sha256));
                ledger.add(new LedgerRow("archive/" + sha256, sha256, bytes, "", null));
            }
        }
        ledger.write(clock.instant());
    }

    /** How many files the last call of {@link #next} looked into. */
    public int lastBatch() {
        return lastBatch;
    }

    private void register(FoundFile file) throws IOException {
        if (file.kind() == FoundFile.Kind.IGNORED) {
            setAsideUnread(file, "ignored");
            return;
        }
        try {
            FoundFile now = input.lookAgain(file);
            if (isYounger(file, limits.settling()) && !now.stamp().equals(file.stamp())) {
                setAsideUnread(now, "waiting");
            } else if (isIgnored(now)) {
                setAsideUnread(now, "ignored");
            } else if (now.bytes() > limits.fileBytes()) {
                // Too large to be copied: the take-in says so to the school.
                ledger.add(LedgerRow.registered(now, ""));
                unread.add(now.name());
            } else if (isYounger(now, limits.incompleteZip()) && ZipEnd.isIncomplete(now.path())) {
                setAsideUnread(now, "waiting");
            } else {
                take(now);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // It was moved away between the two looks; where it is now, a later run finds it.
            unread.remove(file.name());
        }
    }

    private void take(FoundFile file) throws IOException {
        String sha256 = archive.store(file.path());
        FoundFile after = input.lookAgain(file);
        if (!after.stamp().equals(file.stamp())) {
            setAsideUnread(after, "waiting");
        } else if (ledger.hasContent(sha256) && !ledger.hasRow(file.name(), sha256)) {
            ledger.add(LedgerRow.setAside(file, sha256, "duplicate"));
        } else {
            ledger.add(LedgerRow.registered(file, sha256));
        }
    }

    private void setAsideUnread(FoundFile file, String as) {
        ledger.add(LedgerRow.setAside(file, "", as));
        unread.add(file.name());
    }

    private boolean isYounger(FoundFile file, Duration age) {
        return file.modifiedAt().isAfter(startedAt.minus(age));
    }

    private static boolean isIgnored(FoundFile file) throws IOException {
        if (SENT_BY_SCHOOLS.contains(InputFolder.extension(file.path()))) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file.path())) {
            return !FileKind.of(bytes.readNBytes(16)).couldBeAReturn();
        }
    }
}
