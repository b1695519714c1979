package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.load.Sent.atBaseline;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Status;
import org.junit.jupiter.api.Test;

/** Every check has a card, and the example on it is a message that a school may get. */
class CheckCardsTests {

    private static final Path FOLDER = Path.of("src/main/resources/warehouse/checks");

    @Test
    void everyFileIsAskedAndEveryTextIsMadeOfSentences() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Check.list().stream()
                            .map(check -> check.code() + ".sql")
                            .toList());
        }
        assertThat(Check.list()).allSatisfy(check -> assertThat(
                        List.of(check.summary(), check.reason(), check.remedy(), check.example()))
                .allMatch(text -> text.endsWith(".") && Character.isUpperCase(text.charAt(0))));
    }

    @Test
    void everyExampleIsAMessage() {
        Nights nights = Nights.on(TestDatabase.H2);
        nights.arrive(
                atBaseline("P001").answering(Status.FULLY, "1.1"),
                atBaseline("P002"),
                atBaseline("P004").answeringAll(Status.FULLY),
                inYear1("P005").completedOn("2020-07-02").answering(Status.FULLY, "1.2", "1.10"),
                inYear1("P006").completedOn("2020-07-01"),
                inYear1("P006").completedOn("2020-07-02").answering(Status.NOT, "1.1"),
                inYear1("P007"),
                inYear1("P008").answeringAs(inYear1("P007")));
        nights.arrive(
                inYear1("P001").answering(Status.NOT, "1.1"),
                inYear1("P002").answeringAs(atBaseline("P002")),
                inYear1("P003").under(TestReference.FORMER_URN_OF_P003),
                inYear1("P005").completedOn("2020-07-01").answering(Status.PARTIALLY, "1.2", "1.10"),
                inYear1("P007").leavingOut("1.1"));
        nights.arrive(inYear1("P008").answeringAs(inYear1("P007")));
        nights.arrive(SentExport.of("career-leader-2020-07").response("R-041", "P001", "quality=poor"));
        nights.arrive(SentExport.of("career-leader-2020-07")
                .submitted("R-040", "P002", "2020-07-02", "quality=poor")
                .submitted("R-041", "P002", "2020-07-03", "quality=good"));
        nights.sameBytesAgain(2, "returns/2020-07/P001.xlsx");

        assertThat(Check.list())
                .allSatisfy(check -> assertThat(nights.messages(check.code())).contains(check.example()));
    }
}
