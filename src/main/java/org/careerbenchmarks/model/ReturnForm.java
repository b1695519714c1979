package org.careerbenchmarks.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.SheetUse.Role;
import org.jspecify.annotations.Nullable;

/**
 * A return as the school filled it in: the labels of the sheet {@code Return} and the rows of the sheet {@code Audit}.
 *
 * @param hint what the path of the file says
 * @param scrambled whether it was encrypted with the password that every Excel knows
 * @param sheets all sheets of the workbook in their order
 * @param audit where the answers stand, or null where there is no sheet with answers
 * @param dfeNumber the seven digits of a DfE number where the URN should stand, or null
 * @param totals the numbers of answers that the school itself counted, where it did
 */
public record ReturnForm(
        FileHint hint,
        RawWorkbook.Format format,
        boolean macros,
        boolean scrambled,
        List<SheetUse> sheets,
        @Nullable AuditLayout audit,
        Field<String> urn,
        @Nullable String dfeNumber,
        Field<String> schoolName,
        Field<String> localAuthority,
        Field<String> wave,
        Field<LocalDate> completedOn,
        Field<String> completedBy,
        Map<Status, Field<Integer>> totals,
        Contradictions contradictions,
        List<Answer> answers) {

    public ReturnForm {
        sheets = List.copyOf(sheets);
        totals = Map.copyOf(totals);
        answers = List.copyOf(answers);
    }

    /** The names of all sheets of the workbook. */
    public List<String> sheetNames() {
        return sheets.stream().map(SheetUse::name).toList();
    }

    /** The sheets that were taken for the return and for the audit, as far as they were found. */
    public List<SheetUse> usedSheets() {
        return sheets.stream()
                .filter(each -> each.role() == Role.RETURN || each.role() == Role.AUDIT)
                .toList();
    }

    /** The name of the sheet with the labels, or null where there is none. */
    public @Nullable String returnSheet() {
        for (SheetUse each : sheets) {
            if (each.role() == Role.RETURN) {
                return each.name();
            }
        }
        return null;
    }

    /** The name of the sheet with the answers, or null where there is none. */
    public @Nullable String auditSheet() {
        return audit == null ? null : audit.sheet();
    }

    /** Headers of the audit that were not found, in the words of the template. */
    public List<String> missingColumns() {
        return audit == null ? List.of() : audit.missing();
    }
}
