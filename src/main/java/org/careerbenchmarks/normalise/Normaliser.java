package org.careerbenchmarks.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.FileHint;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/**
 * Finds a return in a workbook and gives every word of it its meaning. It judges nothing: what is missing, unreadable
 * or unknown stands in the form as it was found.
 *
 * <p>Safe to use from several threads.
 */
public final class Normaliser {

    private static final int YEARS_AHEAD = 10;
    private static final RefReader WITHOUT_FRAMEWORK = new RefReader(List.of());

    private final Reference reference;
    private final LocalDate latestDate;
    private final WaveReader waves;
    private final AreaReader areas;
    private final Map<String, RefReader> refsByFramework = new HashMap<>();

    /** Takes dates up to ten years after the last wave, so that a rebuild in later years reads the same dates. */
    public Normaliser(Reference reference) {
        this(reference, tenYearsAfterTheLastWave(reference));
    }

    /**
     * Takes dates up to a day of choice.
     *
     * @param latestDate the last day that is read as a date
     */
    public Normaliser(Reference reference, LocalDate latestDate) {
        this.reference = reference;
        this.latestDate = latestDate;
        this.waves = new WaveReader(reference.waves().values());
        this.areas = new AreaReader(reference.areas().values());
        reference
                .frameworks()
                .forEach((version, framework) ->
                        refsByFramework.put(version, new RefReader(framework.characteristics())));
    }

    /**
     * Chooses the sheets that are worth reading.
     *
     * @param names the names of all sheets of a workbook
     * @return those of a return and an audit; all of them where one of the two cannot be told by its name
     */
    public static List<String> chooseSheets(List<String> names) {
        List<String> chosen =
                names.stream().filter(name -> SheetKind.of(name) != null).toList();
        boolean both = chosen.stream().map(SheetKind::of).distinct().count() == SheetKind.values().length;
        return both ? chosen : List.copyOf(names);
    }

    /**
     * Reads the return that a workbook holds.
     *
     * @param file the path of the file below the input folder, which is only a hint
     */
    public ReturnForm normalise(RawWorkbook workbook, String file) {
        DateReader dates = new DateReader(workbook.date1904(), latestDate);
        LabelledSheet labels = findLabels(workbook.sheets());
        AuditSheet audit = findAudit(workbook.sheets());
        Field<String> wave = read(labels, Label.WAVE, (cell, text) -> waves.read(cell, text, dates));
        List<Answer> answers = audit == null ? List.of() : audit.answers(refsOf(wave.value()), dates, new Legend(workbook.sheets()));
        return new ReturnForm(
                FileHint.NONE,
                workbook.format(),
                workbook.macros(),
                workbook.scrambled(),
                workbook.sheetNames().stream().map(Addresses::ofSheet).toList(),
                labels == null ? null : labels.name(),
                audit == null ? null : audit.layout(),
                read(labels, Label.URN, (cell, text) -> UrnReader.read(cell.text())),
                read(labels, Label.NAME, (cell, text) -> text),
                read(labels, Label.AUTHORITY, (cell, text) -> areas.read(text)),
                wave,
                read(labels, Label.COMPLETED_ON, dates::read),
                read(labels, Label.COMPLETED_BY, (cell, text) -> text),
                answers);
    }

    private static <T> Field<T> read(
            @Nullable LabelledSheet sheet, Label label, BiFunction<RawCell, String, @Nullable T> meaning) {
        return sheet == null ? Fields.blank(Place.FILE) : sheet.read(label, meaning);
    }

    private RefReader refsOf(@Nullable String waveCode) {
        Wave wave = waveCode == null ? null : reference.waves().get(waveCode);
        return wave == null
                ? WITHOUT_FRAMEWORK
                : refsByFramework.getOrDefault(wave.frameworkVersion(), WITHOUT_FRAMEWORK);
    }

    /** By its name, or else by its labels: two of them, or the one that identifies the school. */
    private static @Nullable LabelledSheet findLabels(List<RawSheet> sheets) {
        List<LabelledSheet> named = listLabels(named(sheets, SheetKind.RETURN));
        List<LabelledSheet> candidates = named.stream().anyMatch(each -> each.size() > 0) ? named : listLabels(sheets);
        return candidates.stream()
                .filter(each -> each.size() > 1 || each.identifiesSchool())
                .max(Comparator.comparingInt(LabelledSheet::size).thenComparing(each -> -candidates.indexOf(each)))
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    private static List<LabelledSheet> listLabels(List<RawSheet> sheets) {
        return sheets.stream().map(LabelledSheet::of).toList();
    }

    /** By its name and its header row; or else by either. */
    private static @Nullable AuditSheet findAudit(List<RawSheet> sheets) {
        List<AuditSheet> named = new ArrayList<>(
                named(sheets, SheetKind.AUDIT).stream().map(AuditSheet::of).toList());
        for (AuditSheet sheet : named) {
            if (sheet.isComplete()) {
                return sheet;
            }
        }
        return sheets.stream()
                .map(AuditSheet::of)
                .filter(AuditSheet::isComplete)
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    private static List<RawSheet> named(List<RawSheet> sheets, SheetKind kind) {
        return sheets.stream().filter(each -> SheetKind.of(each.name()) == kind).toList();
    }

    private static LocalDate tenYearsAfterTheLastWave(Reference reference) {
        return reference.waves().values().stream()
                .map(Wave::closesOn)
                .max(Comparator.naturalOrder())
                .orElse(DateReader.EARLIEST)
                .plusYears(YEARS_AHEAD);
    }
}
