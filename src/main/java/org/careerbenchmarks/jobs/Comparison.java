package org.careerbenchmarks.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.ComparisonReport.CellChange;
import org.careerbenchmarks.jobs.ComparisonReport.ExportChange;
import org.careerbenchmarks.jobs.ComparisonReport.ReturnChange;
import org.careerbenchmarks.jobs.ComparisonReport.RowChange;
import org.careerbenchmarks.jobs.ComparisonReport.TableChange;
import org.careerbenchmarks.publish.Column;
import org.careerbenchmarks.publish.EditionCauses;
import org.careerbenchmarks.publish.EditionDiff;
import org.careerbenchmarks.publish.EditionDiffNote;
import org.careerbenchmarks.publish.Mart;
import org.careerbenchmarks.publish.MartCatalogue;
import org.careerbenchmarks.publish.RowDiff;
import org.careerbenchmarks.publish.TableDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two editions beside each other: which figures moved, by how much, and because of which schools. */
@Component
public final class Comparison {

    private final DataSource database;

    Comparison(DataSource database) {
        this.database = database;
    }

    /** The names of the published tables. */
    public static List<String> tables() {
        return MartCatalogue.ofProgram().listPublished().stream()
                .map(Mart::name)
                .toList();
    }

    /**
     * Compares two editions that are there.
     *
     * @param mostRows how many differing rows of a table are told; all are counted
     */
    public ComparisonReport between(int before, int after, Predicate<String> isWanted, int mostRows) {
        EditionCauses causes = new EditionCauses(database, before, after);
        return new ComparisonReport(
                before,
                after,
                causes.summary(),
                causes.returns().stream()
                        .map(each -> new ReturnChange(
                                each.wave(),
                                each.schoolId(),
                                each.schoolName(),
                                each.areaName(),
                                each.wordsBefore(),
                                each.wordsAfter()))
                        .toList(),
                causes.exports().stream()
                        .map(each -> new ExportChange(
                                each.file(), each.survey(), each.wave(), each.responses(), each.hasCome()))
                        .toList(),
                new EditionDiff(database, mostRows)
                        .between(before, after, isWanted).stream()
                                .map(each -> table(each, causes))
                                .toList());
    }

    private static TableChange table(TableDiff difference, EditionCauses causes) {
        EditionDiffNote note = new EditionDiffNote(difference);
        List<RowChange> rows = new ArrayList<>();
        for (RowDiff row : difference.rows()) {
            rows.add(new RowChange(
                    note.line(row),
                    grain(difference, row),
                    cells(difference, row),
                    causes.schoolsBehind(difference, row),
                    causes.exportsBehind(difference, row)));
        }
        return new TableChange(
                difference.table().name(),
                note.heading(),
                difference.changed() + difference.onlyBefore() + difference.onlyAfter(),
                rows);
    }

    private static String grain(TableDiff table, RowDiff row) {
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> isKey(table, column))
                .map(column -> column + "=" + Objects.requireNonNullElse(table.find(row, column), ""))
                .collect(Collectors.joining("; "));
    }

    private static List<CellChange> cells(TableDiff table, RowDiff row) {
        List<CellChange> cells = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            String column = table.columns().get(index).name();
            String before = value(row.before(), index);
            String after = value(row.after(), index);
            if (!isKey(table, column) && !Objects.equals(before, after)) {
                cells.add(new CellChange(column, before, after));
            }
        }
        return cells;
    }

    private static @Nullable String value(@Nullable List<@Nullable String> row, int index) {
        return row == null ? null : row.get(index);
    }

    /** Rows without a grain are told apart by everything but how often they are there. */
    private static boolean isKey(TableDiff table, String column) {
        List<String> grain = table.table().grain();
        return grain.isEmpty()
                ? table.table().columns().stream().anyMatch(each -> each.name().equals(column))
                : grain.contains(column);
    }
}
