package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.ReturnForm;

/** A check of a return as a whole: whose it is, which wave, whether it can be read. Comes before all items. */
public non-sealed interface ReturnRule extends Rule {

    void check(ReturnForm form, Attribution attribution, Findings findings);
}
