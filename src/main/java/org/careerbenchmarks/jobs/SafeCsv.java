package org.careerbenchmarks.jobs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.careerbenchmarks.publish.CsvTable;
import org.jspecify.annotations.Nullable;

/** CSV in the manner of the exports: no field is a formula, and what is empty is nothing. */
public final class SafeCsv {

    private final CsvWriter csv;

    /** Begins with the names of the columns. */
    public SafeCsv(Writer to, String... columns) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord(columns);
    }

    public void add(List<@Nullable String> fields) {
        csv.writeRecord(fields.stream()
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
