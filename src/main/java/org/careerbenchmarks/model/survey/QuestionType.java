package org.careerbenchmarks.model.survey;

/** How a question is answered. */
public enum QuestionType {
    /** One option. */
    SINGLE("single"),
    /** One option of a scale, whose order means something. */
    SCALE("scale"),
    /** Any number of options. */
    MULTI("multi"),
    /** Any number of options, or words of one's own that a dictionary of themes leads to them. */
    CODED("coded");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    /** Its word in a definition. */
    public String code() {
        return code;
    }

    /** Whether several options may be chosen. */
    public boolean takesSeveral() {
        return this == MULTI || this == CODED;
    }
}
