package org.careerbenchmarks.load;

import org.careerbenchmarks.model.Verdict;

/** A submission with what the rules made of it. */
public record TakenIn(Registered submission, Verdict verdict) {}
