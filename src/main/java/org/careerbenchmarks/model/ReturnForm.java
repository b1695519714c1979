package org.careerbenchmarks.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as the school filled it in: the labels of the sheet {@code Return} and the rows of the sheet {@code Audit}.
 *
 * @param hint what the path of the file says
 * @param scrambled whether it was encrypted with the password that every Excel knows
 * @param sheetNames the names of all sheets of the workbook
 * @param returnSheet the name of the sheet with the labels, or null where there is none
 * @param audit where the answers stand, or null where there is no sheet with answers
 */
public record ReturnForm(
        FileHint hint,
        RawWorkbook.Format format,
        boolean macros,
        boolean scrambled,
        List<String> sheetNames,
        @Nullable String returnSheet,
        @Nullable AuditLayout audit,
        Field<String> urn,
        Field<String> schoolName,
        Field<String> localAuthority,
        Field<String> wave,
        Field<LocalDate> completedOn,
        Field<String> completedBy,
        List<Answer> answers) {

    public ReturnForm {
        sheetNames = List.copyOf(sheetNames);
        answers = List.copyOf(answers);
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
