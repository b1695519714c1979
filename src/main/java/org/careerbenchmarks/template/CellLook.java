package org.careerbenchmarks.template;

/** What a cell is for, which decides how it looks and whether a school can change it. */
enum CellLook {
    TITLE("General", true),
    NOTE("General", true),
    HEADING("General", true),
    HEADER("General", true),
    LABEL("General", true),
    /** Text, so that 1.10 stays 1.10. */
    REF("@", true),
    TEXT("General", true),
    /** A value that the sender fills in. */
    FIXED_VALUE("@", true),
    /** Text, so that Excel makes no date of an evidence such as "2-3". */
    VALUE("@", false),
    DATE("dd/mm/yyyy", false);

    private final String format;
    private final boolean locked;

    CellLook(String format, boolean locked) {
        this.format = format;
        this.locked = locked;
    }

    String format() {
        return format;
    }

    boolean isLocked() {
        return locked;
    }
}
