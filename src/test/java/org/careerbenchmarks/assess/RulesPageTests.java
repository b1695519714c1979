package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks.load.Check;
import org.junit.jupiter.api.Test;

/** {@code RULES.md} is made from the cards; a change of a card changes the page, and is looked at with it. */
final class RulesPageTests {

    private static final Path PAGE = Path.of("src", "docs", "RULES.md");
    private static final int LINES = 83;
    private static final String COMPARISONS =
            """

            ## Comparisons across returns and waves

            Queries in `warehouse/checks/`, asked after all returns are taken in, over all of them.
            """;
    private static final String LIST_OF_DEFECTS =
            """

            ## What goes wrong in returns, and what answers it

            The list that this program was built from, line by line (h: hostile files). AN: accepted, normalised, with a \
            note where something was understood otherwise than written; AQ: accepted with a query; RR: the answer is not \
            used; RX: the return is rejected; QF: the file is quarantined. The last column names what answers a line \
            besides rules, and why a line is treated otherwise than listed.

            | line | defect | treatment | rules | also |
            | --- | --- | --- | --- | --- |
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

    private static String page() throws IOException {
        String head =
                """
                # The rules

                Made from the cards of the rules by `RulesPageTests`; change a card, not this page.

                Rules are asked in this order. A refused file ends with the first part and a refused return with the \
                second; an item that a rule rejects is not shown to later rules, so one defect gives one finding. Exports \
                of the survey tool have rules of their own; what they reject is an answer, or the response of a school.

                | treatment | what is done |
                | --- | --- |
                | `accept` | Accepted as it was meant; a note says so. |
                | `query` | Accepted; the school amends or explains. |
                | `reject_item` | The answer is not used; the characteristic is not answered, never "not achieved". |
                | `reject_return` | Nothing of the return is loaded; the school's previous accepted return stays live. |
                | `quarantine_file` | Not attributable, not readable or not safe: nothing is loaded. |
                """;
        String stages =
                Arrays.stream(Card.Stage.values()).map(RulesPageTests::part).collect(Collectors.joining());
        String checks =
                Check.list().stream().map(RulesPageTests::entry).collect(Collectors.joining("", COMPARISONS, ""));
        String lines =
                DefectLine.list().stream().map(DefectLine::row).collect(Collectors.joining("", LIST_OF_DEFECTS, ""));
        return head + stages + checks + lines;
    }

    @Test
    void everyLineOfTheListIsThereAndEveryRuleAnswersOne() throws IOException {
        List<String> rules =
                new ArrayList<>(RuleBook.cards().stream().map(Card::code).toList());
        Check.list().forEach(check -> rules.add(check.code()));
        List<DefectLine> lines = DefectLine.list();
        assertThat(lines.stream().map(DefectLine::line).filter(line -> !line.startsWith("h")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(lines.stream().flatMap(line -> line.rules().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(rules);
        assertThat(lines)
                .allMatch(line -> !line.rules().isEmpty() || !line.also().isEmpty());
    }

    private static String part(Card.Stage stage) {
        String title =
                switch (stage) {
                    case FILE -> "Files that cannot be opened";
                    case RETURN -> "Returns as a whole";
                    case ITEM -> "Answers";
                    case AUDIT -> "All answers together";
                    case SURVEY -> "Exports of the survey tool";
                    case RESPONSE -> "Responses to a survey";
                };
        return RuleBook.cards().stream()
                .filter(card -> card.stage() == stage)
                .map(RulesPageTests::entry)
                .collect(Collectors.joining("", "\n## " + title + "\n", ""));
    }

    private static String entry(Check check) {
        return entry(new Card(
                check.code(),
                Card.Stage.AUDIT,
                check.treatment(),
                check.severity(),
                check.summary(),
                check.reason(),
                check.remedy(),
                check.example()));
    }

    private static String entry(Card card) {
        return """

                ### %s

                %s `%s`, %s.

                - Why: %s
                - What to do: %s

                > %s
                """
                .formatted(
                        card.code(),
                        card.summary(),
                        card.treatment().code(),
                        card.severity().code(),
                        card.reason(),
                        card.remedy(),
                        card.example());
    }
}
