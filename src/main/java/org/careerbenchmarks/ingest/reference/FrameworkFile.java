package org.careerbenchmarks.ingest.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Framework;

/** Reads {@code framework.csv}: one row a characteristic, for every version of the framework. */
final class FrameworkFile {

    static final String NAME = "framework.csv";

    private static final String VERSION = "framework_version";
    private static final String BENCHMARK = "benchmark";
    private static final String TITLE = "benchmark_title";
    private static final String REF = "ref";
    private static final String CHARACTERISTIC = "characteristic";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern REF_FORM = Pattern.compile("\\d{1,3}\\.\\d{1,3}");

    private final SortedMap<String, FrameworkVersion> versions = new TreeMap<>();

    private FrameworkFile() {}

    /** The frameworks by version. */
    static Map<String, Framework> read(ReferenceFile file) {
        FrameworkFile frameworks = new FrameworkFile();
        CsvTable.read(file, List.of(VERSION, BENCHMARK, TITLE, REF, CHARACTERISTIC), frameworks::add);
        if (frameworks.versions.isEmpty()) {
            throw file.broken("has no characteristics", "write one row for each");
        }
        SortedMap<String, Framework> byVersion = new TreeMap<>();
        frameworks.versions.forEach((version, rows) -> byVersion.put(version, rows.build(version)));
        return Collections.unmodifiableMap(byVersion);
    }

    private void add(CsvRow row) {
        String version = row.required(VERSION, "give the version of the framework, such as 1");
        int benchmark = Integer.parseInt(row.matching(
                BENCHMARK, NUMBER, "is not the number of a benchmark", "write a whole number from 1 to 999"));
        String title = row.required(TITLE, "give the title of benchmark " + benchmark);
        String ref = row.matching(
                REF,
                REF_FORM,
                "is not the number of a characteristic",
                "write the benchmark, a full stop and a number, such as " + benchmark
                        + ".1, in cells formatted as text");
        if (!ref.startsWith(benchmark + ".")) {
            throw row.broken(
                    REF, "stands under benchmark " + benchmark, "mend the ref or the benchmark, so that they agree");
        }
        String text = row.required(CHARACTERISTIC, "give the words of characteristic " + ref);
        FrameworkVersion rows = versions.computeIfAbsent(version, unseen -> new FrameworkVersion());
        rows.addTitle(benchmark, title, row.line()).ifPresent(other -> refuseTitle(row, benchmark, other));
        rows.addCharacteristic(benchmark, ref, text, row.line()).ifPresent(other -> refuseRef(row, other));
    }

    private static void refuseTitle(CsvRow row, int benchmark, FrameworkVersion.Entry other) {
        throw row.broken(
                TITLE,
                "is the second title of benchmark " + benchmark + ", which line " + other.line() + " calls "
                        + Text.shown(other.text()),
                "give the benchmark one title in all its rows");
    }

    private static void refuseRef(CsvRow row, FrameworkVersion.Entry other) {
        String ref = row.text(REF);
        if (!ref.equals(other.ref())) {
            throw row.broken(
                    REF,
                    "is the same number as " + other.ref() + " in line " + other.line(),
                    "write each number once and in one way");
        }
        // A spreadsheet takes 1.10 for the number 1.1; one digit other than 0 is what it leaves.
        String remedy = ref.matches("\\d+\\.[1-9]")
                ? "if " + ref + "0 is meant, a spreadsheet has dropped its zero: format the column as text and write "
                        + ref + "0; otherwise delete one of the rows"
                : "delete one of the rows, or mend its ref";
        throw row.broken(REF, "stands in line " + other.line() + " already", remedy);
    }
}
