package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Agreement;
import org.careerbenchmarks.model.reference.HeadlineFigure;
import org.jspecify.annotations.Nullable;

/** Reads {@code headlines.csv}: the figures that a published report printed. */
final class HeadlinesFile {

    static final String NAME = "headlines.csv";

    private static final String ID = "id";
    private static final String SUBJECT = "subject";
    private static final String MEASURE = "measure";
    private static final String WAVE = "wave";
    private static final String FROM_WAVE = "from_wave";
    private static final String BENCHMARK = "benchmark";
    private static final String CATEGORY = "category";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String BASE = "base";
    private static final String CERTAINTY = "certainty";
    private static final String RULE = "rule";
    private static final String WHERE = "where";

    private static final List<String> COLUMNS = List.of(
            ID, SUBJECT, MEASURE, WAVE, FROM_WAVE, BENCHMARK, CATEGORY, VALUE, UNIT, BASE, CERTAINTY, RULE, WHERE);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<HeadlineFigure> figures = new ArrayList<>();
    private final Unique ids = new Unique();

    private HeadlinesFile() {}

    /** The figures as they stand in the file, which need not be there. */
    static List<HeadlineFigure> read(ReferenceFile file) {
        HeadlinesFile headlines = new HeadlinesFile();
        if (file.isThere()) {
            CsvTable.read(file, COLUMNS, headlines::add);
        }
        return List.copyOf(headlines.figures);
    }

    private void add(CsvRow row) {
        String id = row.required(ID, "give the figure an id, such as F01");
        ids.add(row, ID, "give each figure an id of its own");
        String subject = row.required(SUBJECT, "write audit or survey");
        String measure = row.required(MEASURE, "say what is measured, such as characteristics_percent");
        String wave = waveOrNull(row, WAVE);
        String fromWave = waveOrNull(row, FROM_WAVE);
        // Codes of waves are in the order of time as text too.
        if (fromWave != null && (wave == null || fromWave.compareTo(wave) >= 0)) {
            throw row.broken(
                    FROM_WAVE, "is not before the wave", "give the earlier wave here and the later one under wave");
        }
        String value =
                row.matching(VALUE, DECIMAL, "is not a number", "write digits without a unit, such as 39, -45 or 66.5");
        String rule = row.required(RULE, "say how the figure must agree with ours, such as half_up_0dp");
        if (!Agreement.isKnown(rule)) {
            throw row.broken(
                    RULE,
                    "is no rule for comparing figures",
                    "begin with equal, half_up_0dp, greater_than, at_least, between A and B, or within N");
        }
        figures.add(new HeadlineFigure(
                id,
                subject,
                measure,
                wave,
                fromWave,
                row.textOrNull(BENCHMARK),
                row.textOrNull(CATEGORY),
                value,
                row.text(UNIT),
                row.textOrNull(BASE),
                row.text(CERTAINTY),
                rule,
                row.text(WHERE)));
    }

    private static @Nullable String waveOrNull(CsvRow row, String column) {
        return row.text(column).isEmpty()
                ? null
                : row.matching(column, WavesFile.WAVE_FORM, "is not a wave", WavesFile.WAVE_REMEDY);
    }
}
