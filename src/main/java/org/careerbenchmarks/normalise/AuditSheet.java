package org.careerbenchmarks.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/** A sheet with a header row and, below it, one answer a row. */
final class AuditSheet {

    private static final int ROWS_SEARCHED = 20;

    private final String name;
    private final List<Row> rows;
    private final int headerRow;
    private final Map<Column, RawCell> headers;
    private final Fields fields = new Fields();

    private AuditSheet(String name, List<Row> rows, int headerRow, Map<Column, RawCell> headers) {
        this.name = name;
        this.rows = rows;
        this.headerRow = headerRow;
        this.headers = headers;
    }

    /** Takes the first row with the headers that are needed, or else the row with most headers. */
    static AuditSheet of(RawSheet sheet) {
        List<Row> rows = Row.listOf(sheet);
        String name = Addresses.ofSheet(sheet.name());
        AuditSheet best = new AuditSheet(name, rows, -1, Map.of());
        for (int i = 0; i < rows.size() && rows.get(i).number() < ROWS_SEARCHED; i++) {
            AuditSheet next = new AuditSheet(name, rows, i, headers(rows.get(i)));
            if (next.isComplete()) {
                return next;
            }
            best = next.headers.size() > best.headers.size() ? next : best;
        }
        return best;
    }

    /** Whether answers can be told: a status, and the characteristic that it is about. */
    boolean isComplete() {
        return headers.containsKey(Column.STATUS)
                && (headers.containsKey(Column.REF) || headers.containsKey(Column.CHARACTERISTIC));
    }

    AuditLayout layout() {
        List<String> missing = Arrays.stream(Column.values())
                .filter(each -> !headers.containsKey(each))
                .map(Column::template)
                .toList();
        List<AuditLayout.FoundColumn> found = headers.entrySet().stream()
                .map(each -> new AuditLayout.FoundColumn(each.getKey().template(), each.getValue()))
                .sorted(Comparator.comparingInt(each -> each.header().column()))
                .toList();
        int row = headerRow < 0 ? -1 : rows.get(headerRow).number();
        return new AuditLayout(name, row, found, missing);
    }

    List<Answer> answers(RefReader refs, DateReader dates) {
        List<Answer> answers = new ArrayList<>();
        if (isComplete()) {
            for (Row row : rows.subList(headerRow + 1, rows.size())) {
                Answer answer = answer(row, refs, dates);
                if (!isEmpty(answer) && !isHeader(answer)) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private Answer answer(Row row, RefReader refs, DateReader dates) {
        RawCell refCell = cell(row, Column.REF);
        RefReader.Found found = refs.read(refCell, cell(row, Column.CHARACTERISTIC));
        String refText = refCell == null ? "" : fields.line(refCell.text());
        Field<String> ref = new Field<>(place(row, Column.REF), refCell, refText, found.ref());
        Field<String> words = fields.words(place(row, Column.CHARACTERISTIC), cell(row, Column.CHARACTERISTIC));
        Field<StatusWord> status = fields.read(place(row, Column.STATUS), cell(row, Column.STATUS), AuditSheet::status);
        Field<String> evidence = fields.paragraphs(place(row, Column.EVIDENCE), cell(row, Column.EVIDENCE));
        Field<LocalDate> targetDate =
                fields.read(place(row, Column.TARGET_DATE), cell(row, Column.TARGET_DATE), dates::read);
        return new Answer(found.origin(), ref, words, status, evidence, targetDate);
    }

    private static @Nullable StatusWord status(RawCell cell, String text) {
        return cell.kind() == RawCell.Kind.TEXT ? StatusReader.read(cell.text()) : null;
    }

    private @Nullable RawCell cell(Row row, Column column) {
        RawCell header = headers.get(column);
        return header == null ? null : row.at(header.column());
    }

    private Place place(Row row, Column column) {
        RawCell header = headers.get(column);
        return new Place(name, header == null ? null : Addresses.of(row.number(), header.column()));
    }

    private static boolean isEmpty(Answer answer) {
        return answer.ref().isBlank()
                && answer.characteristic().isBlank()
                && answer.status().isBlank();
    }

    private static boolean isHeader(Answer answer) {
        return answer.status().value() == null
                && Column.of(answer.status().cell()) == Column.STATUS
                && (Column.of(answer.ref().cell()) == Column.REF
                        || Column.of(answer.characteristic().cell()) == Column.CHARACTERISTIC);
    }

    private static Map<Column, RawCell> headers(Row row) {
        Map<Column, RawCell> headers = new EnumMap<>(Column.class);
        for (RawCell cell : row.cells()) {
            Column column = Column.of(cell);
            if (column != null) {
                headers.putIfAbsent(column, cell);
            }
        }
        return headers;
    }
}
