package org.careerbenchmarks.assess;

/** A check of all items of a return together, after each was checked by itself. */
public non-sealed interface AuditRule extends Rule {

    void check(Tally tally, Findings findings);
}
