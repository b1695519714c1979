package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Wave;

/** Reads {@code waves.csv}: one row a collection exercise. */
final class WavesFile {

    static final String NAME = "waves.csv";

    /** How a wave is written, {@code 2019-07}. */
    static final Pattern WAVE_FORM = Pattern.compile("(19|20|21)\\d\\d-(0[1-9]|1[0-2])");

    static final String WAVE_REMEDY = "write year and month, such as 2019-07";

    private static final String WAVE = "wave";
    private static final String LABEL = "label";
    private static final String ACADEMIC_YEAR = "academic_year";
    private static final String VERSION = "framework_version";
    private static final String OPENS_ON = "opens_on";
    private static final String DUE_ON = "due_on";
    private static final String CLOSES_ON = "closes_on";

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private final Map<String, Framework> frameworks;
    private final SortedMap<String, Wave> byCode = new TreeMap<>();
    private final Unique codes = new Unique();
    private final Unique labels = new Unique();

    private WavesFile(Map<String, Framework> frameworks) {
        this.frameworks = frameworks;
    }

    /** The waves by code. */
    static Map<String, Wave> read(ReferenceFile file, Map<String, Framework> frameworks) {
        WavesFile waves = new WavesFile(frameworks);
        CsvTable.read(file, List.of(WAVE, LABEL, ACADEMIC_YEAR, VERSION, OPENS_ON, DUE_ON, CLOSES_ON), waves::add);
        if (waves.byCode.isEmpty()) {
            throw file.broken("has no waves", "write one row for each collection exercise");
        }
        return Collections.unmodifiableMap(waves.byCode);
    }

    private void add(CsvRow row) {
        String code = row.matching(WAVE, WAVE_FORM, "is not a wave", WAVE_REMEDY);
        codes.add(row, WAVE, "write one row for each wave");
        String label = label(row, code);
        String academicYear = academicYear(row);
        String version = version(row);
        LocalDate opensOn = row.isoDate(OPENS_ON);
        LocalDate dueOn = row.isoDate(DUE_ON);
        LocalDate closesOn = row.isoDate(CLOSES_ON);
        if (dueOn.isBefore(opensOn)) {
            throw row.broken(DUE_ON, "is before opens_on, " + opensOn, "a wave opens first and is due later");
        }
        if (closesOn.isBefore(dueOn)) {
            throw row.broken(CLOSES_ON, "is before due_on, " + dueOn, "a wave is due first and closes later");
        }
        byCode.put(code, new Wave(code, label, academicYear, version, opensOn, dueOn, closesOn));
    }

    private String label(CsvRow row, String code) {
        String label = row.required(LABEL, "give the wave the name it has in reports, such as Baseline");
        // Schools may write either into their return, so one wave's name must not be another's code.
        if (WAVE_FORM.matcher(label).matches() && !label.equals(code)) {
            throw row.broken(LABEL, "looks like another wave", "give the wave a name in words");
        }
        labels.addAs(Text.key(label), row, LABEL, "give each wave a name of its own");
        return label;
    }

    private String academicYear(CsvRow row) {
        String remedy = "write two years that follow each other in six digits, such as 201819";
        String text = row.matching(ACADEMIC_YEAR, SIX_DIGITS, "is not an academic year", remedy);
        int first = Integer.parseInt(text.substring(0, 4));
        int second = Integer.parseInt(text.substring(4));
        if ((first + 1) % 100 != second) {
            throw row.broken(ACADEMIC_YEAR, "is not an academic year", remedy);
        }
        return text;
    }

    private String version(CsvRow row) {
        String version = row.required(VERSION, "give a version of reference/" + FrameworkFile.NAME);
        if (!frameworks.containsKey(version)) {
            throw row.broken(
                    VERSION,
                    "is not in reference/" + FrameworkFile.NAME,
                    "write one of its versions (" + String.join(", ", frameworks.keySet()) + ") or add this one there");
        }
        return version;
    }
}
