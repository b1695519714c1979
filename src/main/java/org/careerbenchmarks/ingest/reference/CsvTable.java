package org.careerbenchmarks.ingest.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file with a header: hands out its rows one by one, blank ones left out, and keeps none. */
final class CsvTable {

    private final ReferenceFile file;
    private final List<String> columns;
    private final CsvFieldsHandler handler = new CsvFieldsHandler();

    private CsvTable(ReferenceFile file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    static void read(ReferenceFile file, List<String> columns, Consumer<CsvRow> each) {
        read(file, FileEncoding.UTF_8, columns, each);
    }

    static void read(ReferenceFile file, FileEncoding encoding, List<String> columns, Consumer<CsvRow> each) {
        try (Reader text = encoding.open(file)) {
            new CsvTable(file, columns).read(text, each);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void read(Reader text, Consumer<CsvRow> each) throws IOException {
        // Ragged records are let through here: our sentence about them tells more.
        try (CsvReader<CsvFields> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text)) {
            Iterator<CsvFields> records = reader.iterator();
            CsvHeader header = readHeader(records);
            handler.keep(header.positions());
            while (hasNext(records)) {
                CsvFields fields = records.next();
                if (!fields.isBlank()) {
                    checkShape(fields, header.width());
                    each.accept(new CsvRow(file, columns, fields));
                }
            }
        }
    }

    private CsvHeader readHeader(Iterator<CsvFields> records) {
        while (hasNext(records)) {
            CsvFields fields = records.next();
            if (!fields.isBlank()) {
                return CsvHeader.find(file, fields, columns);
            }
        }
        throw file.broken("is empty", "write at least its header");
    }

    private boolean hasNext(Iterator<CsvFields> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException unbalanced) {
            throw misquoted(handler.line());
        }
    }

    private void checkShape(CsvFields fields, int width) {
        if (fields.isMisquoted()) {
            throw misquoted(fields.line());
        }
        if (fields.count() != width) {
            throw file.broken(
                    fields.line(),
                    "the line has " + fields.count() + (fields.count() == 1 ? " field" : " fields")
                            + " where the header has " + width,
                    "look for a missing or extra comma, or a text with a comma that is not in quotation marks");
        }
    }

    private BrokenReference misquoted(long line) {
        return file.broken(
                line,
                "a quotation mark is not closed or stands in the wrong place",
                "put one directly before and after the text, and write \"\" for one inside it");
    }
}
