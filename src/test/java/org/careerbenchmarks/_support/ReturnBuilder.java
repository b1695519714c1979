package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Builds a return as a situation: {@code aReturn().fromSchool("P017").answering("3.2", "Fully achieved")}.
 *
 * <p>Untouched, it is a clean baseline return of school P017 in which everything is fully achieved.
 */
public final class ReturnBuilder {

    private static final Normaliser NORMALISER = new Normaliser(TestReference.reference());

    private final Map<String, Cell> labels = new LinkedHashMap<>();
    private final List<Map<String, Cell>> rows = new ArrayList<>();
    private List<String> headers = List.of("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");
    private final Map<String, String> writtenHeaders = new HashMap<>();
    private RawWorkbook.Format format = RawWorkbook.Format.XLSX;
    private boolean date1904;
    private boolean macros;
    private String file = "returns/audit.xlsx";
    private @Nullable String returnSheet = "Return";
    private @Nullable String auditSheet = "Audit";
    private int headerRow = 2;
    private UnaryOperator<RawWorkbook> change = UnaryOperator.identity();

    private ReturnBuilder() {}

    public static ReturnBuilder aReturn() {
        ReturnBuilder builder = new ReturnBuilder();
        for (Characteristic each : TestReference.framework().characteristics()) {
            builder.row(each.ref(), each.text(), "Fully achieved");
        }
        return builder.fromSchool("P017")
                .forWave(TestReference.BASELINE)
                .with("Completed on", Cell.number("43656"))
                .with("Completed by (role)", Cell.text("Careers leader"));
    }

    /** Gives the URN, the name and the authority that the register has for a school of the panel. */
    public ReturnBuilder fromSchool(String schoolId) {
        return with("School URN", Cell.number(TestReference.urnOf(schoolId)))
                .with("School name", Cell.text(TestReference.nameOf(schoolId)))
                .with("Local authority", Cell.text(TestReference.authorityOf(schoolId)));
    }

    public ReturnBuilder forWave(String wave) {
        return with("Audit round", Cell.text(wave));
    }

    public ReturnBuilder completedOn(String date) {
        return with("Completed on", Cell.text(date));
    }

    /** Fills in the cell beside a label of the template. */
    public ReturnBuilder with(String label, Cell value) {
        labels.put(label, value);
        return this;
    }

    public ReturnBuilder with(String label, String value) {
        return with(label, Cell.text(value));
    }

    /** Takes away a label with its value. */
    public ReturnBuilder without(String label) {
        labels.remove(label);
        return this;
    }

    public ReturnBuilder answering(String ref, String status) {
        return answering(ref, Cell.text(status));
    }

    public ReturnBuilder answering(String ref, Cell status) {
        return put(ref, "Status", status);
    }

    /** Leaves the last so many characteristics without a status. */
    public ReturnBuilder leavingOpen(int count) {
        rows.subList(rows.size() - count, rows.size()).forEach(row -> row.remove("Status"));
        return this;
    }

    /** Puts a cell in the row of a characteristic. */
    public ReturnBuilder put(String ref, String header, Cell cell) {
        getRow(ref).put(header, cell);
        return this;
    }

    /** Empties a cell in the row of a characteristic. */
    public ReturnBuilder empty(String ref, String header) {
        getRow(ref).remove(header);
        return this;
    }

    /** Deletes the row of a characteristic. */
    public ReturnBuilder deleting(String ref) {
        rows.remove(getRow(ref));
        return this;
    }

    /** Adds a row at the end; an empty text leaves the cell out. */
    public ReturnBuilder row(String ref, String characteristic, String status) {
        Map<String, Cell> row = new LinkedHashMap<>();
        Map.of("Ref", ref, "Characteristic", characteristic, "Status", status).forEach((header, text) -> {
            if (!text.isEmpty()) {
                row.put(header, Cell.text(text));
            }
        });
        rows.add(row);
        return this;
    }

    /** Gives the header row other columns or another order. */
    public ReturnBuilder withHeaders(String... inOrder) {
        this.headers = List.of(inOrder);
        return this;
    }

    /** Writes other words above a column. */
    public ReturnBuilder withHeader(String template, String written) {
        writtenHeaders.put(template, written);
        return this;
    }

    /** Moves the header row, counted from 1. */
    public ReturnBuilder withHeaderInRow(int row) {
        this.headerRow = row - 1;
        return this;
    }

    public ReturnBuilder asOldFormat() {
        this.format = RawWorkbook.Format.XLS;
        return this;
    }

    /** Gives the file this path below the input folder. */
    public ReturnBuilder inFile(String path) {
        this.file = path;
        return this;
    }

    public ReturnBuilder withMacros() {
        this.macros = true;
        return this;
    }

    public ReturnBuilder with1904Dates() {
        this.date1904 = true;
        return this;
    }

    /** Names the two sheets; null leaves one out. */
    public ReturnBuilder onSheets(@Nullable String nameOfReturn, @Nullable String nameOfAudit) {
        this.returnSheet = nameOfReturn;
        this.auditSheet = nameOfAudit;
        return this;
    }

    /** Changes the finished workbook, as somebody does who knows Excel better than the template. */
    public ReturnBuilder after(UnaryOperator<RawWorkbook> another) {
        UnaryOperator<RawWorkbook> before = change;
        this.change = workbook -> another.apply(before.apply(workbook));
        return this;
    }

    public RawWorkbook workbook() {
        List<RawSheet> sheets = new ArrayList<>();
        if (returnSheet != null) {
            sheets.add(new RawSheet(returnSheet, false, returnCells()));
        }
        if (auditSheet != null) {
            sheets.add(new RawSheet(auditSheet, false, auditCells()));
        }
        return change.apply(new RawWorkbook(
                format, date1904, macros, sheets.stream().map(RawSheet::name).toList(), sheets));
    }

    public ReturnForm form() {
        return NORMALISER.normalise(workbook(), file);
    }

    private Map<String, Cell> getRow(String ref) {
        Cell number = Cell.text(ref);
        Cell words = Cell.text(TestReference.wordsOf(ref));
        return rows.stream()
                .filter(row -> number.equals(row.get("Ref")) || words.equals(row.get("Characteristic")))
                .findFirst()
                .orElseThrow();
    }

    private List<RawCell> returnCells() {
        List<RawCell> cells = new ArrayList<>();
        int row = 0;
        for (Map.Entry<String, Cell> label : labels.entrySet()) {
            cells.add(at(row, 0, Cell.text(label.getKey())));
            cells.add(at(row, 1, label.getValue()));
            row++;
        }
        return cells;
    }

    private List<RawCell> auditCells() {
        List<RawCell> cells = new ArrayList<>();
        cells.add(at(0, 0, Cell.text("Audit of careers provision")));
        for (int column = 0; column < headers.size(); column++) {
            cells.add(at(headerRow, column, Cell.text(written(headers.get(column)))));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < headers.size(); column++) {
                Cell cell = rows.get(i).get(headers.get(column));
                if (cell != null) {
                    cells.add(at(headerRow + 1 + i, column, cell));
                }
            }
        }
        return cells;
    }

    private String written(String header) {
        return writtenHeaders.getOrDefault(header, header);
    }

    private static RawCell at(int row, int column, Cell cell) {
        return new RawCell(row, column, cell.kind(), cell.text(), cell.formula());
    }
}
