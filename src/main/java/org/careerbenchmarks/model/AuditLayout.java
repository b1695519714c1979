package org.careerbenchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers stand in a workbook, and how that was found out.
 *
 * @param sheet the sheet with the answers
 * @param headerRow the row of the headers, counted from 0; -1 where there is none
 * @param columns the columns that were found, from the left
 * @param missing headers of the template that were not found
 */
public record AuditLayout(String sheet, int headerRow, List<FoundColumn> columns, List<String> missing) {

    /** The headers of the template from its first column on. */
    public static final List<String> TEMPLATE =
            List.of("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");

    /** The row of the headers in the template, counted from 0. */
    public static final int TEMPLATE_ROW = 2;

    /**
     * A column of the audit.
     *
     * @param template its header in the template
     * @param header the cell with its header as the school has it
     */
    public record FoundColumn(String template, RawCell header) {

        /** Whether the header has other letters than that of the template; case, spacing and punctuation do not count. */
        public boolean isReworded() {
            return !header.text().equals(template)
                    && TEMPLATE.contains(template)
                    && !letters(header.text()).equalsIgnoreCase(letters(template));
        }

        private static String letters(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            return letters.toString();
        }
    }

    public AuditLayout {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** The column with this header in the template, or null. */
    public @Nullable FoundColumn find(String template) {
        return columns.stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElse(null);
    }
}
