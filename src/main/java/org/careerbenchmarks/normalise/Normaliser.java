package org.careerbenchmarks.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.Contradictions;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.SheetUse.Role;
import org.careerbenchmarks.model.Status;
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
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");
    private static final RefReader WITHOUT_FRAMEWORK = new RefReader(List.of());

    private final Reference reference;
    private final LocalDate latestDate;
    private final WaveReader waves;
    private final AreaReader areas;
    private final HintReader hints;
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
        this.hints = new HintReader(reference);
        reference
                .frameworks()
                .forEach((version, framework) ->
                        refsByFramework.put(version, new RefReader(framework.characteristics())));
    }

    /**
     * Chooses the sheets that are worth reading.
     *
     * @param names the names of all sheets of a workbook
     * @return all but those that hold no answers by their names; all where there seems to be no return or no audit
     */
    public static List<String> chooseSheets(List<String> names) {
        Set<@Nullable SheetKind> kinds = new HashSet<>();
        names.forEach(name -> kinds.add(SheetKind.of(name)));
        return kinds.contains(SheetKind.RETURN) && kinds.contains(SheetKind.AUDIT)
                ? names.stream()
                        .filter(name -> SheetKind.of(name) != SheetKind.OTHER)
                        .toList()
                : List.copyOf(names);
    }

    /**
     * Reads the return that a workbook holds.
     *
     * @param file the path of the file below the input folder, which is only a hint
     */
    public ReturnForm normalise(RawWorkbook workbook, String file) {
        DateReader dates = new DateReader(workbook.date1904(), latestDate);
        ReturnSheets labels = ReturnSheets.of(workbook.sheets());
        BiFunction<RawCell, String, @Nullable String> asUrn = (cell, text) -> UrnReader.read(cell.text());
        BiFunction<RawCell, String, @Nullable String> asWave = (cell, text) -> waves.read(cell, text, dates);
        Field<String> urn = labels.read(Label.URN, asUrn);
        Field<String> wave = labels.read(Label.WAVE, asWave);
        RefReader refs = refsOf(wave.value());
        Legend legend = new Legend(workbook.sheets());
        AuditSheets audits = AuditSheets.of(workbook.sheets(), sheet -> sheet.answers(refs, dates, legend));
        return new ReturnForm(
                hints.read(file),
                workbook.format(),
                workbook.macros(),
                workbook.scrambled(),
                listUses(workbook, labels, audits),
                audits.layout(),
                urn,
                urn.cell() == null ? null : UrnReader.readDfeNumber(urn.cell().text()),
                labels.read(Label.NAME, (cell, text) -> text),
                labels.read(Label.AUTHORITY, (cell, text) -> areas.read(text)),
                wave,
                labels.read(Label.COMPLETED_ON, dates::read),
                labels.read(Label.COMPLETED_BY, (cell, text) -> text),
                totals(labels),
                new Contradictions(
                        labels.readOthers(Label.URN, urn, asUrn), labels.readOthers(Label.WAVE, wave, asWave)),
                audits.answers());
    }

    private static Map<Status, Field<Integer>> totals(ReturnSheets labels) {
        Map<Status, Field<Integer>> totals = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            Field<Integer> total = labels.read(Label.totalOf(status), (cell, text) -> asCount(text));
            if (total.value() != null) {
                totals.put(status, total);
            }
        }
        return totals;
    }

    private static @Nullable Integer asCount(String text) {
        return COUNT.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static List<SheetUse> listUses(RawWorkbook workbook, ReturnSheets labels, AuditSheets audits) {
        Map<String, RawSheet> read = new HashMap<>();
        workbook.sheets().forEach(each -> read.put(each.name(), each));
        List<SheetUse> uses = new ArrayList<>();
        for (String name : workbook.sheetNames()) {
            RawSheet sheet = read.get(name);
            Role role = Role.NONE;
            if (sheet != null && sheet == labels.sheet()) {
                role = Role.RETURN;
            } else if (sheet != null && sheet == audits.sheet()) {
                role = Role.AUDIT;
            } else if (sheet != null && audits.differs(sheet)) {
                role = Role.OTHER_ANSWERS;
            }
            boolean hidden = sheet != null && sheet.hidden();
            uses.add(new SheetUse(Addresses.ofSheet(name), hidden, role, SheetKind.foundBy(name, role)));
        }
        return uses;
    }

    private RefReader refsOf(@Nullable String waveCode) {
        Wave wave = waveCode == null ? null : reference.waves().get(waveCode);
        return wave == null
                ? WITHOUT_FRAMEWORK
                : refsByFramework.getOrDefault(wave.frameworkVersion(), WITHOUT_FRAMEWORK);
    }

    private static LocalDate tenYearsAfterTheLastWave(Reference reference) {
        return reference.waves().values().stream()
                .map(Wave::closesOn)
                .max(Comparator.naturalOrder())
                .orElse(DateReader.EARLIEST)
                .plusYears(YEARS_AHEAD);
    }
}
