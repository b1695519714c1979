package org.careerbenchmarks.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as the school filled it in: the labels of the sheet {@code Return} and the rows of the sheet {@code Audit}.
 *
 * @param sheetNames the names of all sheets of the workbook
 * @param returnSheet the name of the sheet with the labels, or null where there is none
 * @param auditSheet the name of the sheet with the answers, or null where there is none
 * @param missingColumns headers of the audit that were not found, in the words of the template
 */
public record ReturnForm(
        RawWorkbook.Format format,
        boolean macros,
        List<String> sheetNames,
        @Nullable String returnSheet,
        @Nullable String auditSheet,
        List<String> missingColumns,
        Field<String> urn,
        Field<String> schoolName,
        Field<String> localAuthority,
        Field<String> wave,
        Field<LocalDate> completedOn,
        Field<String> completedBy,
        List<Answer> answers) {

    public ReturnForm {
        sheetNames = List.copyOf(sheetNames);
        missingColumns = List.copyOf(missingColumns);
        answers = List.copyOf(answers);
    }
}
