package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.careerbenchmarks.load.Check;
import org.junit.jupiter.api.Test;

/** {@code RULES.md} is made from the cards; a change of a card changes the page, and is looked at with it. */
final class RulesPageTests {

    private static final Path PAGE = Path.of("src", "docs", "RULES.md");

    private static final String ENTRY =
            """

            ### %s

            %s `%s`, %s.

            - Why: %s
            - What to do: %s

            > %s
            """;

    @Test
    void thePageShowsTheCards() throws IOException {
        String page = page();
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(before)
                .as("src/docs/RULES.md did not show the cards of the rules and was written anew: "
                        + "look at the difference, commit the file and run the tests again")
                .isEqualTo(page);
    }

    private static String page() {
        String head =
                """
                # The rules

                Made from the cards of the rules by `RulesPageTests`; change a card, not this page.

                Rules are asked in this order. A refused file ends with the first part and a refused return with the \
                second; an item that a rule rejects is not shown to later rules, so one defect gives one finding.

                | treatment | what is done |
                | --- | --- |
                | `accept` | Accepted as it was meant; a note says so. |
                | `query` | Accepted; the school amends or explains. |
                | `reject_item` | The answer is not used; the characteristic is not answered, never "not achieved". |
                | `reject_return` | Nothing of the return is loaded; the school's previous accepted return stays live. |
                | `quarantine_file` | Not attributable, not readable or not safe: nothing is loaded. |
                """;
        return Arrays.stream(Card.Stage.values()).map(RulesPageTests::part).collect(Collectors.joining("", head, ""))
                + checks();
    }

    /** What is asked when all returns are in: not by a rule, but by a query over the warehouse. */
    private static String checks() {
        return Check.list().stream()
                .map(check -> ENTRY.formatted(
                        check.code(),
                        check.summary(),
                        check.treatment().code(),
                        check.severity().code(),
                        check.reason(),
                        check.remedy(),
                        check.example()))
                .collect(Collectors.joining("", "\n## Returns compared with one another\n", ""));
    }

    private static String part(Card.Stage stage) {
        String title =
                switch (stage) {
                    case FILE -> "Files that cannot be opened";
                    case RETURN -> "Returns as a whole";
                    case ITEM -> "Answers";
                    case AUDIT -> "All answers together";
                };
        return RuleBook.cards().stream()
                .filter(card -> card.stage() == stage)
                .map(RulesPageTests::entry)
                .collect(Collectors.joining("", "\n## " + title + "\n", ""));
    }

    private static String entry(Card card) {
        return ENTRY.formatted(
                        card.code(),
                        card.summary(),
                        card.treatment().code(),
                        card.severity().code(),
                        card.reason(),
                        card.remedy(),
                        card.example());
    }
}
