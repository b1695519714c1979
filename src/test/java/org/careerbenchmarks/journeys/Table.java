package org.careerbenchmarks.journeys;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An exported table, read as an analyst would. */
record Table(List<Map<String, String>> rows) {

    static Table read(Path csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(record -> rows.add(record.getFieldsAsMap()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Table(rows);
    }

    Table where(String column, String value) {
        return where(row -> row.get(column).equals(value));
    }

    Table where(Predicate<Map<String, String>> isWanted) {
        return new Table(rows.stream().filter(isWanted).toList());
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /** The value in the only row that is left. */
    String only(String column) {
        if (rows.size() != 1) {
            throw new AssertionError("one row was expected, not " + rows.size() + ": " + rows);
        }
        return rows.get(0).get(column);
    }
}
