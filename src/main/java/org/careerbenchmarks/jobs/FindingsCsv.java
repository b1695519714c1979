package org.careerbenchmarks.jobs;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What was found in files as CSV, in the manner of the exports: a row a finding, and one for a file without any. */
public final class FindingsCsv {

    private final SafeCsv csv;

    public FindingsCsv(Writer to) {
        this.csv = new SafeCsv(
                to,
                "file",
                "outcome",
                "wave",
                "school_id",
                "rule",
                "severity",
                "treatment",
                "sheet",
                "cell",
                "ref",
                "observed",
                "expected",
                "message");
    }

    public void add(String file, Verdict verdict) {
        List<Finding> findings = verdict.findings();
        if (findings.isEmpty()) {
            write(ofFile(file, verdict), Stream.generate(() -> "").limit(9));
        }
        findings.forEach(finding -> write(ofFile(file, verdict), ofFinding(finding)));
    }

    private static Stream<@Nullable String> ofFile(String file, Verdict verdict) {
        return Stream.of(file, verdict.outcome().code(), verdict.wave(), verdict.schoolId());
    }

    private static Stream<@Nullable String> ofFinding(Finding finding) {
        return Stream.of(
                finding.rule(),
                finding.severity().code(),
                finding.treatment().code(),
                finding.place().sheet(),
                finding.place().cell(),
                finding.ref(),
                finding.observed(),
                finding.expected(),
                finding.message());
    }

    private void write(Stream<@Nullable String> file, Stream<@Nullable String> finding) {
        csv.add(Stream.concat(file, finding).toList());
    }

    /** Passes on what was written; the writer below stays open. */
    public void flush() {
        csv.flush();
    }
}
