package org.careerbenchmarks.operate.cli;

import java.io.Writer;
import java.util.Arrays;
import org.careerbenchmarks.jobs.ComparisonReport;
import org.careerbenchmarks.jobs.ComparisonReport.CellChange;
import org.careerbenchmarks.jobs.ComparisonReport.RowChange;
import org.careerbenchmarks.jobs.ComparisonReport.TableChange;
import org.careerbenchmarks.jobs.SafeCsv;

/** How two editions differ as a table for a spreadsheet: a row a value. */
final class DiffCsv {

    private DiffCsv() {}

    static void print(Writer to, ComparisonReport report) {
        SafeCsv csv = new SafeCsv(to, "table", "grain", "column", "before", "after", "schools", "exports");
        for (TableChange table : report.tables()) {
            for (RowChange row : table.rows()) {
                String schools = String.join("; ", row.schools());
                String exports = String.join("; ", row.exports());
                for (CellChange cell : row.cells()) {
                    csv.add(Arrays.asList(
                            table.table(), row.grain(), cell.column(), cell.before(), cell.after(), schools, exports));
                }
            }
        }
        csv.flush();
    }
}
