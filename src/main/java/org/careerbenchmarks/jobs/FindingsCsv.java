package org.careerbenchmarks.jobs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.publish.CsvTable;
import org.jspecify.annotations.Nullable;

/** What was found in files as CSV, in the manner of the exports: a row a finding, and one for a file without any. */
public final class FindingsCsv {

    private final CsvWriter csv;

    public FindingsCsv(Writer to) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord(
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
        csv.writeRecord(Stream.concat(file, finding)
                .map(field -> Objects.requireNonNullElse(CsvTable.harmless(field), ""))
                .toList());
    }

    /** Passes on what was written; the writer below stays open. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
