package org.careerbenchmarks.jobs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.careerbenchmarks.publish.CsvTable;
import org.jspecify.annotations.Nullable;

/** A list for operators as CSV, in the manner of the exports: nothing in it runs in a spreadsheet. */
public final class PlainCsv {

    private final CsvWriter csv;

    public PlainCsv(OutputStream to, String... columns) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
    }

    /** Adds a row; null is empty. */
    public void add(@Nullable String... fields) {
        csv.writeRecord(Stream.of(fields)
                .map(field -> Objects.requireNonNullElse(CsvTable.harmless(field), ""))
                .toList());
    }

    /** Passes on what was written; the stream below stays open. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
