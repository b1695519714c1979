package org.careerbenchmarks.template.feedback;

/** Why a workbook cannot be given back with marks in it. It ends in the letter, never in the run. */
final class CannotMark extends Exception {

    private static final long serialVersionUID = 1L;

    CannotMark(String why) {
        super(why, null, false, false);
    }
}
