package org.careerbenchmarks.normalise;

import java.util.Arrays;
import org.careerbenchmarks.model.RawCell;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet {@code Audit}. */
enum Column {
    REF("Ref"),
    BENCHMARK("Benchmark"),
    CHARACTERISTIC("Characteristic"),
    STATUS("Status"),
    EVIDENCE("Evidence"),
    TARGET_DATE("Target date");

    private static final int LONGEST = 60;
    private static final Dictionary<Column> WORDS = Dictionary.read("headers", Column::named, RegularText::key);

    private final String template;

    Column(String template) {
        this.template = template;
    }

    /** The header in the words of the template. */
    String template() {
        return template;
    }

    static @Nullable Column of(@Nullable RawCell cell) {
        return isShortText(cell) ? WORDS.find(cell.text()) : null;
    }

    /** Whether a cell may be a header at all. */
    static boolean isShortText(@Nullable RawCell cell) {
        return cell != null && cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= LONGEST;
    }

    /** Whether a cell has the very words of the template, not others of the same meaning. */
    boolean isWordFor(RawCell cell) {
        return RegularText.key(cell.text()).equals(RegularText.key(template));
    }

    private static Column named(String template) {
        return Arrays.stream(values())
                .filter(each -> each.template.equals(template))
                .findFirst()
                .orElseThrow();
    }
}
