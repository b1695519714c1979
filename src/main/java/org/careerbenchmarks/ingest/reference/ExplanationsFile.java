package org.careerbenchmarks.ingest.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerbenchmarks.model.reference.Explanation;

/**
 * Reads {@code explanations.csv}: what schools answered to queries.
 *
 * <p>That a school, a wave or a rule exists is not asked here: a slip in one row must not stop a night, and settling
 * reports it.
 */
final class ExplanationsFile {

    static final String NAME = "explanations.csv";

    private static final String SCHOOL_ID = "school_id";
    private static final String WAVE = "wave";
    private static final String RULE = "rule";
    private static final String ITEM = "item";
    private static final String TEXT = "text";
    private static final String BY = "by";
    private static final String ON = "on";

    private static final List<String> COLUMNS = List.of(SCHOOL_ID, WAVE, RULE, ITEM, TEXT, BY, ON);

    // A row that stands there twice says nothing more.
    private final Set<Explanation> explanations = new LinkedHashSet<>();

    private ExplanationsFile() {}

    /** The explanations as they stand in the file, which need not be there. */
    static List<Explanation> read(ReferenceFile file) {
        ExplanationsFile read = new ExplanationsFile();
        if (file.isThere()) {
            CsvTable.read(file, COLUMNS, read::add);
        }
        return List.copyOf(read.explanations);
    }

    private void add(CsvRow row) {
        explanations.add(new Explanation(
                required(row, SCHOOL_ID, "write the school_id that reference/" + PanelFile.NAME + " has, such as P001"),
                required(row, WAVE, WavesFile.WAVE_REMEDY),
                required(row, RULE, "write the rule of the query as the table finding has it"),
                oneLine(row.text(ITEM)),
                required(row, TEXT, "write what the school explained, or delete the line"),
                required(row, BY, "write who explained it"),
                row.isoDate(ON)));
    }

    private static String required(CsvRow row, String column, String remedy) {
        String text = oneLine(row.text(column));
        if (text.isEmpty()) {
            throw row.brokenHere(column, "it is blank", remedy);
        }
        return text;
    }

    /** The text goes to the end of a message: on one line, without what a database cannot hold or a page not show. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                line.append(' ');
            } else if (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE) {
                line.appendCodePoint(character);
            }
        });
        return Text.trim(line.toString());
    }
}
