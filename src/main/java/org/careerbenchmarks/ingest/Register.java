package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.workbook.FileKind;
import org.careerbenchmarks.ingest.workbook.ZipEnd;
import org.careerbenchmarks.model.survey.SurveyFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Enters what lies in the input folder in the ledger, after it was copied to the archive. Works in batches, each in the
 * caller's transaction; killed between two of them, the next run goes on with what is not yet in the ledger.
 */
public final class Register {

    private static final int BATCH = 500;
    private static final int THREADS = 8;
    private static final Set<String> SENT_BY_SCHOOLS =
            Set.of("xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "numbers", "gsheet", "pdf", "doc", "docx", "zip");

    private final Archive archive;
    private final Clock clock;
    private final RegisterLimits limits;
    private final InputFolder input;
    private final Ledger ledger;
    private final Queue<FoundFile> todo = new ArrayDeque<>();
    private final Set<String> unread = new HashSet<>();
    private final Instant startedAt;
    private final boolean isAnyYoung;
    private final int candidates;
    private final List<String> unknownCopies;
    private int lastBatch;

    public Register(InputPlaces places, DataSource database, RegisterLimits limits, Clock clock) throws IOException {
        this.clock = clock;
        this.limits = limits;
        this.startedAt = clock.instant();
        this.archive = places.archive();
        this.input = new InputFolder(places.input());
        this.ledger = new Ledger(new JdbcTemplate(database));
        archive.sweep();
        Set<String> copies = archive.list();
        boolean isComplete = copies.containsAll(ledger.contents());
        this.unknownCopies =
                copies.stream().filter(copy -> !ledger.hasContent(copy)).toList();
        for (FoundFile file : found()) {
            // A copy that is missing from the archive is made again from the file, if that still lies there.
            if (!isComplete || file.kind() == FoundFile.Kind.IGNORED || !ledger.isUnchanged(file)) {
                todo.add(file);
            }
        }
        this.candidates = todo.size();
        this.isAnyYoung = todo.stream()
                .anyMatch(file -> file.kind() == FoundFile.Kind.CANDIDATE && isYounger(file, limits.settling()));
    }

    private List<FoundFile> found() throws IOException {
        List<FoundFile> found = new ArrayList<>(input.list("returns"));
        found.addAll(input.list("surveys"));
        return found;
    }

    /** How many files there are to look into. */
    public int size() {
        return candidates;
    }

    /** How long to wait until every young file can be looked at a second time; zero when there is none. */
    public Duration untilSettled() {
        Duration left = limits.settling().minus(Duration.between(startedAt, clock.instant()));
        return isAnyYoung && !left.isNegative() ? left : Duration.ZERO;
    }

    /** Registers the next files; false when there are no more. */
    public boolean next() throws IOException {
        List<FoundFile> batch = new ArrayList<>();
        while (batch.size() < BATCH && !todo.isEmpty()) {
            batch.add(todo.remove());
        }
        lastBatch = batch.size();
        for (LookedInto each : lookInto(batch)) {
            enter(each);
        }
        archive.force();
        ledger.write(clock.instant());
        if (todo.isEmpty()) {
            registerUnknownCopies();
            ledger.forgetUnread(unread);
        }
        return !todo.isEmpty();
    }

    /** Copies of which the ledger knows nothing: a run was killed in between, and their files are gone since. */
    private void registerUnknownCopies() throws IOException {
        for (String sha256 : unknownCopies) {
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

    /** What was found of a file; not read, it has no hash. */
    private record LookedInto(FoundFile file, String sha256, @Nullable String setAsideAs) {}

    /** In several threads, since most of the time goes into waiting for the disk; the order stays that of the names. */
    private List<LookedInto> lookInto(List<FoundFile> batch) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Optional<LookedInto>>> looks = new ArrayList<>();
            for (FoundFile file : batch) {
                looks.add(threads.submit(() -> lookInto(file)));
            }
            List<LookedInto> found = new ArrayList<>();
            for (Future<Optional<LookedInto>> look : looks) {
                look.get().ifPresent(found::add);
            }
            return found;
        } catch (ExecutionException fault) {
            throw new IOException(
                    "A file could not be registered: " + fault.getCause().getMessage(), fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files were registered", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<LookedInto> lookInto(FoundFile file) throws IOException {
        if (file.kind() == FoundFile.Kind.IGNORED) {
            return Optional.of(new LookedInto(file, "", "ignored"));
        }
        try {
            // Before it is copied: what was copied in the midst of a change would lie in the archive for good.
            FoundFile now = input.lookAgain(file);
            if (!now.stamp().equals(file.stamp())) {
                return Optional.of(new LookedInto(now, "", "waiting"));
            } else if (isIgnored(now)) {
                return Optional.of(new LookedInto(now, "", "ignored"));
            } else if (now.bytes() > limits.bytesOf(now.name())) {
                // Too large to be copied: the take-in says so to the school.
                return Optional.of(new LookedInto(now, "", null));
            } else if (isYounger(now, limits.incompleteZip()) && ZipEnd.isIncomplete(now.path())) {
                return Optional.of(new LookedInto(now, "", "waiting"));
            }
            String sha256 = archive.store(now.path());
            FoundFile after = input.lookAgain(now);
            return Optional.of(
                    after.stamp().equals(now.stamp())
                            ? new LookedInto(now, sha256, null)
                            : new LookedInto(after, "", "waiting"));
        } catch (AccessDeniedException locked) {
            // The take-in says so; once it is readable it has another stamp and is looked into again.
            return Optional.of(new LookedInto(file, "", null));
        } catch (NoSuchFileException movedAwayMeanwhile) {
            // Where it is now, a later run finds it.
            return Optional.empty();
        }
    }

    private void enter(LookedInto look) {
        FoundFile file = look.file();
        if (look.sha256().isEmpty()) {
            unread.add(file.name());
        }
        boolean isDuplicate = ledger.hasContent(look.sha256(), SurveyFolder.find(file.name()))
                && !ledger.hasRow(file.name(), look.sha256());
        String setAsideAs = isDuplicate ? "duplicate" : look.setAsideAs();
        ledger.add(new LedgerRow(file.name(), look.sha256(), file.bytes(), file.stamp(), setAsideAs));
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
