package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.Opening;

/** Explains why a file could not be opened. */
public non-sealed interface FileRule extends Rule {

    void check(Opening.Refused refused, Findings findings);
}
