package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Archive;
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
        return compare(input, archive, pass -> {
            pass.run(chosen, progress);
            return new Again(pass.tally().assessed(), pass.missingCopies());
        });
    }

    /** Of what a rerun would assess again: also exports, duplicates, and what a dead run left in the queue. */
    public Optional<ImpactReport> ofRerun(RerunScope scope, Path input, Path archive) {
        Submissions submissions = new Submissions(database);
        return compare(input, archive, pass -> {
            Reopen.Choice choice = Reopen.choose(submissions, scope, new Archive(archive));
            Set<Integer> chosen = Set.copyOf(Reopen.numbers(choice.submissions()));
            pass.run(taken -> chosen.contains(taken.submission().submissionId()), progress);
            submissions.reopen(Reopen.numbers(choice.submissions().stream()
                    .filter(each -> each.survey() != null || each.setAsideAs() != null)
                    .toList()));
            return new Again(pass.tally().assessed() + pass.takeIn(submissions), choice.missingCopies());
        });
    }

    /** What was assessed again, and what could not be. */
    private record Again(int assessed, List<String> missingCopies) {}

    private Optional<ImpactReport> compare(Path input, Path archive, Function<ImpactPass, Again> work) {
        return Objects.requireNonNull(transaction.execute(undone -> {
            undone.setRollbackOnly();
            return new Editions(database).findCurrent().map(current -> compare(current, input, archive, work));
        }));
    }

    private ImpactReport compare(Edition current, Path input, Path archive, Function<ImpactPass, Again> work) {
        ImpactStandings before = ImpactStandings.of(database);
        reference.load(input);
        ImpactPass pass = new ImpactPass(
                new StoredVerdicts(database),
                new Warehouse(database, reference.get().digest()),
                new Archive(archive),
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
