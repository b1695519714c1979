package org.careerbenchmarks.assess;

/**
 * A check of what a return says about one characteristic. An item that a rule rejects is not shown to later rules.
 */
public non-sealed interface ItemRule extends Rule {

    void check(Item item, Findings findings);
}
