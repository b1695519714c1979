package org.careerbenchmarks.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.assess.rules.*;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;

/**
 * All rules in the order in which they are asked, and the verdict that follows from their findings.
 *
 * <p>A refused file ends with the file rules, a refused return with the return rules; an item that a rule rejects is
 * not shown to later item rules. Safe to use from several threads.
 */
public final class RuleBook {

    /** A rule beside its card. */
    record Entry<R extends Rule>(R rule, Card card) {}

    static final List<Entry<FileRule>> FILE_RULES = list(List.of(
            new EmptyFile(),
            new PasswordProtected(),
            new NotAWorkbook(),
            new ArchiveOfFiles(),
            new DamagedFile(),
            new UnsafeFile(),
            new FileTooLarge(),
            new FileTooSlow(),
            new FileEndsReader(),
            new UnreadableFile(),
            new SurveyUndefined()));

    static final List<Entry<ReturnRule>> RETURN_RULES = list(List.of(
            new OldWorkbookFormat(),
            new MacrosPresent(),
            new ProtectedOnly(),
            new NoReturnSheet(),
            new NoAuditSheet(),
            new NoStatusColumn(),
            new NoRefColumn(),
            new ConflictingColumns(),
            new RepeatedColumn(),
            new TickColumns(),
            new SheetRenamed(),
            new SheetGuessed(),
            new HiddenSheet(),
            new ExtraSheets(),
            new TwoAuditSheets(),
            new HeaderRowMoved(),
            new HeaderReworded(),
            new ColumnsMoved(),
            new TwoSchools(),
            new TwoWaves(),
            new UrnMissing(),
            new UrnUnreadable(),
            new UrnUnknown(),
            new MergedSchool(),
            new SchoolNotInPanel(),
            new UrnFromFileName(),
            new LaestabForUrn(),
            new IdentityConflict(),
            new WaveMissing(),
            new WaveUnreadable(),
            new WaveUnknown(),
            new WaveConflict(),
            new OtherFrameworkVersion(),
            new SchoolNotInWave(),
            new NameMissing(),
            new NameOfAnotherSchool(),
            new NameDiffers(),
            new NameSpeltDifferently(),
            new AuthorityMissing(),
            new AuthorityUnknown(),
            new AuthorityDiffers(),
            new CompletedOnMissing(),
            new CompletedOnUnreadable(),
            new CompletedOnOutsideWave(),
            new CompletedBeforeSchoolOpened(),
            new CompletedLate(),
            new HiddenAnswers(),
            new ControlCharacters()));

    static final List<Entry<ItemRule>> ITEM_RULES = list(List.of(
            new OtherRow(),
            new AmbiguousNumberRef(),
            new RefUnreadable(),
            new UnknownRef(),
            new CharacteristicMissing(),
            new ConflictingStatuses(),
            new RepeatedAnswer(),
            new RefFromText(),
            new RefFromSimilarText(),
            new UncalculatedStatus(),
            new ErrorInStatus(),
            new MergedStatus(),
            new BlankStatus(),
            new SeveralTicks(),
            new TickInStatus(),
            new StatusNotRecognised(),
            new NotApplicable(),
            new StatusAssumed(),
            new StatusSynonym(),
            new FormulaInStatus(),
            new LinkedWorkbook(),
            new CharacteristicReworded(),
            new WordsOfAnother(),
            new TargetDateUnreadable(),
            new TargetDateBeforeCompletion(),
            new EvidenceUnreadable(),
            new PersonalData()));

    static final List<Entry<AuditRule>> AUDIT_RULES = list(List.of(new TooFewAnswers(), new TotalsDiffer()));

    private final Reference reference;
    private final Attributor attributor;
    private final BigDecimal completeness;

    /**
     * Makes a rule book for one set of reference data.
     *
     * @param completeness the share of the applicable characteristics that a return must answer, 0 to 1
     */
    public RuleBook(Reference reference, double completeness) {
        if (!(completeness >= 0 && completeness <= 1)) {
            throw new IllegalArgumentException("completeness is a share from 0 to 1, not " + completeness);
        }
        this.reference = reference;
        this.attributor = new Attributor(reference);
        this.completeness = BigDecimal.valueOf(completeness);
    }

    /** The cards of all rules in the order in which they are asked. */
    public static List<Card> cards() {
        return Stream.concat(
                        Stream.of(FILE_RULES, RETURN_RULES, ITEM_RULES, AUDIT_RULES)
                                .flatMap(List::stream)
                                .map(Entry::card),
                        SurveyBook.cards())
                .toList();
    }

    /** Judges a file that could not be opened. */
    public Verdict assess(Opening.Refused refused) {
        Findings findings = new Findings();
        FILE_RULES.forEach(entry -> entry.rule().check(refused, findings.from(entry.card())));
        if (findings.size() == 0) {
            throw new IllegalStateException("No rule explains " + refused + ".");
        }
        return new Verdict(Outcome.QUARANTINED, null, null, null, null, null, List.of(), 0, 0, 0, findings.list());
    }

    /** Judges a return. */
    public Verdict assess(ReturnForm form) {
        Attribution attribution = attributor.attribute(form);
        Findings findings = new Findings();
        RETURN_RULES.forEach(entry -> entry.rule().check(form, attribution, findings.from(entry.card())));
        if (findings.anyAsGraveAs(Treatment.REJECT_RETURN, 0)) {
            return verdict(form, attribution, Tally.none(completeness), findings);
        }
        Wave wave = attribution.wave();
        if (wave == null || attribution.panelSchool() == null) {
            throw new IllegalStateException("No rule has objected to a return of no known school or wave.");
        }
        Framework framework = reference.getFramework(wave);
        Tally tally = Sorter.sort(form, framework, completeness, findings);
        AUDIT_RULES.forEach(entry -> entry.rule().check(tally, findings.from(entry.card())));
        return verdict(form, attribution, tally, findings);
    }

    private static Verdict verdict(ReturnForm form, Attribution attribution, Tally tally, Findings findings) {
        Outcome outcome = outcome(findings);
        Tally counted = outcome.isLoaded() ? tally : tally.refused();
        Wave wave = attribution.wave();
        PanelSchool school = attribution.panelSchool();
        return new Verdict(
                outcome,
                wave == null ? null : wave.wave(),
                school == null ? null : school.schoolId(),
                attribution.urn(),
                form.completedOn().value(),
                form.completedBy().value(),
                counted.loaded(),
                counted.rejected(),
                counted.missing(),
                counted.notApplicable(),
                findings.list());
    }

    /** What follows from the findings alone. */
    static Outcome outcome(Findings findings) {
        if (findings.anyAsGraveAs(Treatment.QUARANTINE_FILE, 0)) {
            return Outcome.QUARANTINED;
        }
        if (findings.anyAsGraveAs(Treatment.REJECT_RETURN, 0)) {
            return Outcome.REJECTED;
        }
        return findings.anyAsGraveAs(Severity.QUERY) ? Outcome.ACCEPTED_WITH_QUERY : Outcome.ACCEPTED;
    }

    static <R extends Rule> List<Entry<R>> list(List<R> rules) {
        return rules.stream().map(rule -> new Entry<>(rule, Card.of(rule))).toList();
    }
}
