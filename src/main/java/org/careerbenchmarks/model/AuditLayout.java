package org.careerbenchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers stand in a workbook, and how that was found out.
 *
 * @param sheet the sheet with the answers
 * @param headerRow the row of the headers (of two the upper), counted from 0; -1 where there is none
 * @param columns the columns that were found, from the left
 * @param repeated columns beside those that say the same or otherwise
 * @param missing headers of the template that were not found
 */
public record AuditLayout(
        String sheet, int headerRow, List<FoundColumn> columns, List<RepeatedColumn> repeated, List<String> missing) {

    private static final String MARKED = "Status (";

    /** The headers of the template from its first column on. */
    public static final List<String> TEMPLATE =
            List.of("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");

    /** The row of the headers in the template, counted from 0. */
    public static final int TEMPLATE_ROW = 2;

    /**
     * A column of the audit.
     *
     * @param template its header in the template; of a column for one status {@code Status (Fully achieved)}
     * @param header the cell with its header as the school has it
     */
    public record FoundColumn(String template, RawCell header) {

        /** The column for one status; null stands for "not applicable". */
        public static FoundColumn forStatus(@Nullable Status status, RawCell header) {
            return new FoundColumn(MARKED + (status == null ? "Not applicable" : status.label()) + ")", header);
        }

        /** Whether it is for one status, told by a mark. */
        public boolean isForOneStatus() {
            return template.startsWith(MARKED);
        }

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

    /**
     * A second column of one meaning.
     *
     * @param header the cell with its header
     * @param used the column that is read instead
     * @param contradiction its first cell that says otherwise than the column that is read, or null
     */
    public record RepeatedColumn(RawCell header, FoundColumn used, @Nullable RawCell contradiction) {}

    public AuditLayout {
        columns = List.copyOf(columns);
        repeated = List.copyOf(repeated);
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
