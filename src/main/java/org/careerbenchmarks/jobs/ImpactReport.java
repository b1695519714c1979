package org.careerbenchmarks.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.publish.Column;
import org.careerbenchmarks.publish.EditionDiffNote;
import org.careerbenchmarks.publish.RowDiff;
import org.careerbenchmarks.publish.TableDiff;
import org.jspecify.annotations.Nullable;

/**
 * What would be different if submissions were assessed again as things are now.
 *
 * @param edition the edition that this is compared with
 * @param assessed how many submissions were assessed again
 * @param missingCopies files whose copy is not in the archive, so that they could not be
 * @param submissions those for which something would be different, in the order of their arrival
 * @param rules how many findings would come and go, by rule
 * @param tables the published tables that would be different
 */
public record ImpactReport(
        int edition,
        int assessed,
        List<String> missingCopies,
        List<SubmissionChange> submissions,
        Map<String, Counts> rules,
        List<TableChange> tables) {

    /** How many findings of a rule come and go. */
    public record Counts(int added, int removed) {

        Counts plus(Counts more) {
            return new Counts(added + more.added, removed + more.removed);
        }
    }

    /**
     * One submission.
     *
     * @param before its outcome as it is; {@code not_settled} where a run ended too early to tell, {@code new} where it
     *     has only just arrived
     * @param after its outcome as it would be
     * @param answers how many of its answers would be loaded that are not, or no longer, or with another value
     * @param rules the findings that would come and go
     */
    public record SubmissionChange(String file, String before, String after, int answers, Map<String, Counts> rules) {

        public boolean hasOtherOutcome() {
            return !before.equals(after);
        }
    }

    /**
     * One published table.
     *
     * @param heading its name and how many rows would be different, for people
     * @param rows these rows, the first of very many
     */
    public record TableChange(
            String table, String heading, long changed, long added, long removed, List<RowChange> rows) {

        static TableChange of(TableDiff difference) {
            EditionDiffNote note = new EditionDiffNote(difference);
            List<RowChange> rows = new ArrayList<>();
            for (RowDiff row : difference.rows()) {
                rows.add(new RowChange(
                        note.line(row),
                        named(difference.columns(), row.before()),
                        named(difference.columns(), row.after())));
            }
            return new TableChange(
                    difference.table().name(),
                    note.heading(),
                    difference.changed(),
                    difference.onlyAfter(),
                    difference.onlyBefore(),
                    rows);
        }

        private static @Nullable Map<String, @Nullable String> named(
                List<Column> columns, @Nullable List<@Nullable String> values) {
            if (values == null) {
                return null;
            }
            Map<String, @Nullable String> named = new LinkedHashMap<>();
            for (int index = 0; index < values.size(); index++) {
                named.put(columns.get(index).name(), values.get(index));
            }
            return named;
        }
    }

    /**
     * One row of a table, its values by column.
     *
     * @param line which row it is and what would be different, for people
     * @param before null where the row would be new
     * @param after null where the row would be gone
     */
    public record RowChange(
            String line,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {}

    public boolean isEmpty() {
        return submissions.isEmpty() && tables.isEmpty();
    }
}
