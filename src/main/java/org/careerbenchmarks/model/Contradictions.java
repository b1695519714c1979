package org.careerbenchmarks.model;

import java.util.List;

/**
 * What a workbook says a second time and otherwise about whose return it is.
 *
 * @param urns URNs beside the one that was read, each once
 * @param waves waves beside the one that was read, each once
 */
public record Contradictions(List<Field<String>> urns, List<Field<String>> waves) {

    public Contradictions {
        urns = List.copyOf(urns);
        waves = List.copyOf(waves);
    }
}
