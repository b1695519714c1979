package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.jspecify.annotations.Nullable;

/** A sheet with a header row and, below it, one answer a row. */
final class AuditSheet {

    private static final int ROWS_SEARCHED = 20;

    private final Grid grid;
    private final int headerRow;
    private final List<Row> rows;
    private final AuditColumns columns;
    private final Fields fields = new Fields();

    /**
     * @param headers the headers in the order of the sheet
     * @param at the index of the row with the headers, or -1
     * @param lines in how many rows the headers stand
     */
    private AuditSheet(Grid grid, Headers headers, int at, int lines) {
        this.grid = grid;
        this.headerRow = at < 0 ? -1 : grid.rows().get(at).number();
        this.rows = grid.rows().subList(at + lines, grid.rows().size());
        this.columns = AuditColumns.of(headers, rows);
    }

    /** Takes the first row with the headers that are needed, or else the row with most headers. */
    static AuditSheet of(RawSheet sheet) {
        Grid grid = Grid.of(sheet);
        List<Row> rows = grid.rows();
        AuditSheet best = new AuditSheet(grid, Headers.NONE, -1, 1);
        int most = 0;
        for (int i = 0; i < rows.size() && rows.get(i).number() < ROWS_SEARCHED; i++) {
            Headers next = Headers.of(rows.get(i));
            Headers both = i + 1 < rows.size() ? next.withSecondLine(rows.get(i + 1)) : null;
            if (both != null || next.isComplete()) {
                return new AuditSheet(grid, both == null ? next : both, i, both == null ? 1 : 2);
            }
            if (next.size() > most) {
                best = new AuditSheet(grid, next, i, 1);
                most = next.size();
            }
        }
        return best;
    }

    /** Whether answers can be told: a status, and the characteristic that it is about. */
    boolean isComplete() {
        return columns.areComplete();
    }

    AuditLayout layout() {
        return new AuditLayout(grid.name(), headerRow, columns.found(), columns.repeated(), columns.missing());
    }

    /** Whether a cell stands among the answers: below the headers, and not beside them. */
    boolean holdsAnswer(RawCell cell) {
        List<AuditLayout.FoundColumn> found = columns.found();
        return isComplete()
                && cell.row() > headerRow
                && cell.column() >= found.get(0).header().column()
                && cell.column() <= found.get(found.size() - 1).header().column();
    }

    List<Answer> answers(RefReader refs, DateReader dates, Legend legend) {
        if (!isComplete()) {
            return List.of();
        }
        Scale scale = new Scale(legend, () -> listStatuses(refs));
        StatusCells statuses = new StatusCells(grid, fields, scale);
        List<Answer> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Answer answer = answer(row, refs, dates, statuses);
            if (!isEmpty(answer) && !isHeader(row, answer)) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private Answer answer(Row row, RefReader refs, DateReader dates, StatusCells statuses) {
        RawCell refCell = cell(row, Column.REF);
        RefReader.Found found = refs.read(refCell, cell(row, Column.CHARACTERISTIC));
        String refText = refCell == null ? "" : fields.line(refCell.text());
        RawCell words = columns.headers().get(Column.STATUS);
        StatusCells.Told told =
                words == null ? statuses.read(row, columns.marked()) : statuses.read(row, words.column());
        return new Answer(
                found.origin(),
                new Field<>(place(row, Column.REF), refCell, refText, found.ref()),
                fields.words(place(row, Column.CHARACTERISTIC), cell(row, Column.CHARACTERISTIC)),
                told.status(),
                told.shape(),
                fields.paragraphs(place(row, Column.EVIDENCE), cell(row, Column.EVIDENCE)),
                fields.read(place(row, Column.TARGET_DATE), cell(row, Column.TARGET_DATE), dates::read));
    }

    /** The statuses of all rows about a characteristic: a total is no status. */
    private List<RawCell> listStatuses(RefReader refs) {
        return rows.stream()
                .filter(row -> refs.read(cell(row, Column.REF), cell(row, Column.CHARACTERISTIC))
                                .ref()
                        != null)
                .map(row -> cell(row, Column.STATUS))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable RawCell cell(Row row, Column column) {
        RawCell header = columns.headers().get(column);
        return header == null ? null : row.at(header.column());
    }

    private Place place(Row row, Column column) {
        RawCell header = columns.headers().get(column);
        return header == null ? new Place(grid.name(), null) : grid.place(row, header.column());
    }

    private static boolean isEmpty(Answer answer) {
        return answer.ref().isBlank()
                && answer.characteristic().isBlank()
                && answer.status().isBlank();
    }

    /** Whether the headers stand here once more, as they do where a page was to begin. */
    private boolean isHeader(Row row, Answer answer) {
        StatusWord word = answer.status().value();
        if (word != null
                && word.sureness() == Sureness.TEMPLATE
                && columns.marked().isEmpty()) {
            return false;
        }
        boolean ofStatus = columns.marked().isEmpty()
                ? Column.of(answer.status().cell()) == Column.STATUS
                : columns.marked().entrySet().stream().allMatch(each -> each.getValue()
                        .equals(Headers.statusOf(row.at(each.getKey().column()))));
        boolean ofRow = Column.of(answer.ref().cell()) == Column.REF
                || Column.of(answer.characteristic().cell()) == Column.CHARACTERISTIC;
        boolean secondLine = answer.ref().isBlank()
                && answer.characteristic().isBlank()
                && !columns.marked().isEmpty();
        return ofStatus && (ofRow || secondLine);
    }
}
