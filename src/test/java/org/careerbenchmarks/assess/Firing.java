package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerbenchmarks.model.Finding;
import org.jspecify.annotations.Nullable;

/** What must hold of a rule that fires, whatever it is about. */
final class Firing {

    private Firing() {}

    /**
     * The rule fires once, and says what it should.
     *
     * @param message null where that is the example on its card
     */
    static void saysWhy(List<Finding> findings, String rule, @Nullable String message) {
        Card card = cardOf(rule);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo(message == null ? card.example() : message);
                    assertThat(finding.treatment()).isEqualTo(card.treatment());
                    assertThat(finding.severity()).isEqualTo(card.severity());
                });
    }

    static Card cardOf(String code) {
        return RuleBook.cards().stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
