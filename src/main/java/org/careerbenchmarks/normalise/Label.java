package org.careerbenchmarks.normalise;

import java.util.Arrays;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** What the sheet {@code Return} asks. */
enum Label {
    URN("School URN"),
    NAME("School name"),
    AUTHORITY("Local authority"),
    WAVE("Audit round"),
    COMPLETED_ON("Completed on"),
    COMPLETED_BY("Completed by (role)"),
    TOTAL_FULLY("Total fully achieved"),
    TOTAL_PARTIALLY("Total partially achieved"),
    TOTAL_NOT("Total not achieved");

    private static final int LONGEST = 60;
    private static final Dictionary<Label> WORDS = Dictionary.read("labels", Label::named, RegularText::key);

    private final String template;
    private final String key;

    Label(String template) {
        this.template = template;
        this.key = RegularText.key(template);
    }

    static @Nullable Label of(RawCell cell) {
        boolean possible = cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= LONGEST;
        return possible ? WORDS.find(cell.text()) : null;
    }

    /** Whether a cell has the very words of the template, not others of the same meaning. */
    boolean isWordFor(RawCell cell) {
        return RegularText.key(cell.text()).equals(key);
    }

    /** The label of the number of answers with this status. */
    static Label totalOf(Status status) {
        return switch (status) {
            case FULLY -> TOTAL_FULLY;
            case PARTIALLY -> TOTAL_PARTIALLY;
            case NOT -> TOTAL_NOT;
        };
    }

    /** Whether it asks for a number of answers, and not whose return it is. */
    boolean isTotal() {
        return switch (this) {
            case URN, NAME, AUTHORITY, WAVE, COMPLETED_ON, COMPLETED_BY -> false;
            case TOTAL_FULLY, TOTAL_PARTIALLY, TOTAL_NOT -> true;
        };
    }

    private static Label named(String template) {
        return Arrays.stream(values())
                .filter(each -> each.template.equals(template))
                .findFirst()
                .orElseThrow();
    }
}
