package org.careerbenchmarks.model;

/**
 * A sheet of a workbook, and what was taken from it.
 *
 * @param name its name on one line, shortened
 * @param hidden whether Excel hides it; of a sheet that was not read this is not known, and false
 */
public record SheetUse(String name, boolean hidden, Role role, FoundBy foundBy) {

    /** What a sheet was taken for. */
    public enum Role {
        /** The sheet with the labels. */
        RETURN("Return"),
        /** The sheet with the answers. */
        AUDIT("Audit"),
        /** A sheet with answers that are not all among those of the audit. */
        OTHER_ANSWERS(""),
        /** Nothing was taken from it. */
        NONE("");

        private final String template;

        Role(String template) {
            this.template = template;
        }

        /** The name of such a sheet in the template; empty where it has none. */
        public String template() {
            return template;
        }
    }

    /** How it was seen what a sheet is. */
    public enum FoundBy {
        /** By the name that it has in the template, but for case, spacing and punctuation. */
        NAME,
        /** By another name that is understood. */
        ALIAS,
        /** By its labels or headers alone. */
        CONTENT
    }
}
