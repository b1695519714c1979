package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.ingest.InputPlaces;
import org.careerbenchmarks.ingest.Register;
import org.careerbenchmarks.jobs.ImpactReport.SubmissionChange;
import org.careerbenchmarks.jobs.ImpactReport.TableChange;
import org.careerbenchmarks.load.Settle;
import org.careerbenchmarks.load.StoredVerdicts;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.load.TakenIn;
import org.careerbenchmarks.load.Warehouse;
import org.careerbenchmarks.model.RerunScope;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.EditionDiff;
import org.careerbenchmarks.publish.Editions;
import org.careerbenchmarks.publish.Publication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * What would be different if submissions were assessed again with the rules, words, settings and reference data of
 * today. Everything is really done, up to a new edition, in one transaction that is always undone. The caller holds the
 * lock.
 */
@Component
public final class Impact {

    /** Stands where the number of a run would, in rows that nobody will ever see. */
    static final long NO_RUN = 0;

    private static final int MOST_ROWS = 200;

    private final DataSource database;
    private final TransactionTemplate transaction;
    private final RunReference reference;
    private final Settings settings;
    private final Clock clock;
    private final Progress progress;

    Impact(
            DataSource database,
            PlatformTransactionManager transactions,
            RunReference reference,
            Settings settings,
            Clock clock,
            Progress progress) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.reference = reference;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    /** Of everything that was ever taken in; empty while there is no edition to compare with. */
    public Optional<ImpactReport> ofAll(Path input, Path archive) {
        return of(submission -> true, input, archive);
    }

    /** Of some submissions, chosen by what is stored of them; empty while there is no edition to compare with. */
    Optional<ImpactReport> of(Predicate<TakenIn> chosen, Path input, Path archive) {
        return compare(input, new Archive(archive), pass -> {
            pass.run(chosen, progress);
            return new Again(pass.tally().assessed(), pass.missingCopies());
        });
    }

    /**
     * Of what a rerun would take in and assess again: also exports, duplicates, and what a dead run left in the queue.
     * What has arrived is copied to a folder that is gone afterwards.
     */
    public Optional<ImpactReport> ofRerun(RerunScope scope, Path input, Path archive) throws IOException {
        Path trial = Files.createTempDirectory("benchmarks-dry-run-");
        try {
            Archive copies = new Archive(archive).under(trial);
            return compare(input, copies, pass -> rerun(scope, input, copies, pass));
        } finally {
            FileSystemUtils.deleteRecursively(trial);
        }
    }

    private Again rerun(RerunScope scope, Path input, Archive copies, ImpactPass pass) {
        Submissions submissions = new Submissions(database);
        arrive(input, copies, submissions);
        int arrived = submissions.countRegistered();
        Reopen.Choice choice = Reopen.choose(submissions, scope, copies);
        Set<Integer> chosen = Set.copyOf(Reopen.numbers(choice.submissions()));
        pass.run(taken -> chosen.contains(taken.submission().submissionId()), progress);
        submissions.reopen(Reopen.numbers(choice.submissions().stream()
                .filter(each -> each.survey() != null || each.setAsideAs() != null)
                .toList()));
        int again = pass.tally().assessed() + pass.takeIn(submissions) - arrived;
        return new Again(again, choice.missingCopies());
    }

    /** Registers what has arrived, as a run does first. */
    private void arrive(Path input, Archive copies, Submissions submissions) {
        try {
            Register register =
                    new Register(new InputPlaces(input, copies), database, settings.registerLimits(), clock);
            for (Duration left = register.untilSettled(); !left.isZero(); left = register.untilSettled()) {
                TimeUnit.MILLISECONDS.sleep(left.toMillis() + 1);
            }
            boolean isMore = true;
            while (isMore) {
                isMore = register.next();
            }
            RegisterFiles.reopen(submissions, reference.get(), settings);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files were registered", ended);
        }
    }

    /** What was assessed again, and what could not be. */
    private record Again(int assessed, List<String> missingCopies) {}

    private Optional<ImpactReport> compare(Path input, Archive archive, Function<ImpactPass, Again> work) {
        return Objects.requireNonNull(transaction.execute(undone -> {
            undone.setRollbackOnly();
            return new Editions(database).findCurrent().map(current -> compare(current, input, archive, work));
        }));
    }

    private ImpactReport compare(Edition current, Path input, Archive archive, Function<ImpactPass, Again> work) {
        ImpactStandings before = ImpactStandings.of(database);
        reference.load(input);
        ImpactPass pass = new ImpactPass(
                new StoredVerdicts(database),
                new Warehouse(database, reference.get().digest()),
                archive,
                new Assessor(reference.get(), settings),
                settings);
        Again again = work.apply(pass);
        new Settle(database).run();
        List<SubmissionChange> changes = pass.tally().changes(before, ImpactStandings.of(database));
        return new ImpactReport(
                current.edition(),
                again.assessed(),
                again.missingCopies(),
                changes,
                ImpactTally.byRule(changes),
                tables(current));
    }

    private List<TableChange> tables(Edition current) {
        Publication publication = new Editions(database).publish(NO_RUN, clock.instant());
        return publication.isNew()
                ? new EditionDiff(database, MOST_ROWS)
                        .between(current.edition(), publication.edition().edition()).stream()
                                .map(TableChange::of)
                                .toList()
                : List.of();
    }
}
