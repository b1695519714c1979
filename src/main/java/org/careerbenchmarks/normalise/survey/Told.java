package org.careerbenchmarks.normalise.survey;

import java.util.List;

/**
 * What the text of one cell says about a question.
 *
 * @param options positions of the options it names, each once
 * @param notApplicable whether it says that the question does not apply
 * @param ownWords whether it has words of its own that a coded question takes
 * @param unknown whether some of it was not understood
 * @param oddities what is strange about it, to be counted wherever it stands
 */
record Told(
        List<Integer> options,
        boolean notApplicable,
        boolean ownWords,
        boolean unknown,
        List<Oddities.Tally> oddities) {

    static final Told NOTHING = new Told(List.of(), false, false, false, List.of());
    static final Told NOT_APPLICABLE = new Told(List.of(), true, false, false, List.of());

    static Told option(int position) {
        return new Told(List.of(position), false, false, false, List.of());
    }

    static Told unusable(Oddities.Tally oddity) {
        return new Told(List.of(), false, false, true, List.of(oddity));
    }
}
