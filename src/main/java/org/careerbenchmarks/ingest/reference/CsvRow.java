package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a reference file, asked for its values by column name, and complaining of them by line and column. */
final class CsvRow {

    private final ReferenceFile file;
    private final List<String> columns;
    private final CsvFields fields;

    CsvRow(ReferenceFile file, List<String> columns, CsvFields fields) {
        this.file = file;
        this.columns = columns;
        this.fields = fields;
    }

    long line() {
        return fields.line();
    }

    /** The value without spaces around it; empty where nothing stands. */
    String text(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column + " was asked for");
        }
        return fields.kept()[place];
    }

    @Nullable
    String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    String required(String column, String remedy) {
        String text = text(column);
        if (text.isEmpty()) {
            throw broken(column, "", remedy);
        }
        return text;
    }

    /**
     * The value, which has a form.
     *
     * @param problem what a value of another form is, {@code is not a URN}
     */
    String matching(String column, Pattern form, String problem, String remedy) {
        String text = text(column);
        if (!form.matcher(text).matches()) {
            throw broken(column, problem, remedy);
        }
        return text;
    }

    LocalDate isoDate(String column) {
        return WrittenDate.findIso(text(column))
                .orElseThrow(() -> broken(column, "is not a date", WrittenDate.isoRemedy(text(column))));
    }

    @Nullable
    LocalDate isoDateOrNull(String column) {
        return text(column).isEmpty() ? null : isoDate(column);
    }

    /**
     * A sentence about the value of a column.
     *
     * @param problem what the value is or does, to follow the value: {@code is not a date}; of a blank value, only
     *     that it is blank is said
     */
    BrokenReference broken(String column, String problem, String remedy) {
        String value = text(column);
        return brokenHere(column, value.isEmpty() ? "it is blank" : Text.shown(value) + " " + problem, remedy);
    }

    /** A sentence in its own words about a column of the row. */
    BrokenReference brokenHere(String column, String problem, String remedy) {
        String where = file.shown() + ", line " + line() + ", column " + column + ":";
        return new BrokenReference(where, problem, remedy);
    }
}
