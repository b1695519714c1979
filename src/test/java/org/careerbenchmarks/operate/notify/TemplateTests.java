package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings of notices, ours and those of operators. */
class TemplateTests {

    @TempDir
    private Path folder;

    @Test
    void anUnknownPlaceholderIsRefusedByNameAndFile() throws IOException {
        Path own = Files.writeString(folder.resolve("morning.txt"), "Subject: ${job}\n${what_cam}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Templates.in(folder))
                .withMessage(
                        "The template " + own + " names ${what_cam}, which nobody knows; known are [edition, ending,"
                                + " go_on, job, moved, needs_a_person, outcome, run, to_do, took, what_came, when].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Good morning\n${job}\n", "Subject: ${job\n", "Subject: a\n${job:nightly}\n"})
    void whatIsNoTemplateIsRefused(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of("morning.txt", NoticeKind.MORNING, content))
                .withMessageContaining("morning.txt");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("test.txt"), new byte[] {'S', (byte) 0xE4});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Templates.in(folder))
                .withMessage("The template " + folder.resolve("test.txt") + " is not written in UTF-8; save it so.");
    }

    @Test
    void onesOwnIsUsedWhereItIsThere() throws IOException {
        Files.writeString(folder.resolve("test.txt"), "Subject: Ours\nHello\n");

        Templates templates = Templates.in(folder);

        assertThat(templates.fill(NoticeKind.TEST, new Facts())).isEqualTo(new Template.Worded("Ours", "Hello\n"));
        assertThat(templates
                        .fill(NoticeKind.RECOVERED, new Facts().with("about", "disk"))
                        .subject())
                .isEqualTo("Career Benchmarks: disk recovered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${job}",
                "${what_came}",
                "${nobody.knows}",
                "${",
                "}",
                "\\${job}",
                "\\\\${job}",
                "$${job}}",
                "a${b${job}}",
                "$1 \\1",
                "5 $"
            })
    void whatLooksLikeAPlaceholderInAValueIsLeftAsItIs(String data) {
        Template template = Template.of("t", NoticeKind.MORNING, "Subject: ${what_came}!\n<${what_came}>{job}\n");

        Template.Worded worded =
                template.fill(new Facts().with("what_came", data).with("job", "nightly"));

        assertThat(worded.subject()).isEqualTo(data + "!");
        assertThat(worded.text()).isEqualTo("<" + data + ">{job}\n");
    }

    @Test
    void noValueBeginsALineOfItsOwn() {
        Template template = Template.of("t", NoticeKind.MORNING, "Subject: ${what_came}\n${needs_a_person}\n");
        String attack = "a\r\nBcc: everybody@example.org\n\nhello\u2028\u202E\0";

        Template.Worded worded =
                template.fill(new Facts().with("what_came", attack).with("needs_a_person", List.of(attack)));

        String harmless = "a\\u000D\\u000ABcc: everybody@example.org\\u000A\\u000Ahello\\u2028\\u202E\\u0000";
        assertThat(worded.subject()).isEqualTo(harmless);
        assertThat(worded.text()).isEqualTo(harmless + "\n");
    }

    @Test
    void linesAboutNothingAreLeftOutAndLeaveNoHole() {
        Template template = Template.of(
                "t",
                NoticeKind.MORNING,
                """
                Subject: ${job}

                What came: ${what_came}

                Moved: ${moved}
                Both: ${what_came} ${job}

                ${edition}

                The end ${took}
                Always
                """);

        assertThat(template.fill(new Facts().with("job", "nightly").with("moved", List.of()))
                        .text())
                .isEqualTo("Both:  nightly\n\nAlways\n");
    }

    @Test
    void aSubjectIsOneLineOfReadableLength() {
        Template template = Template.of("t", NoticeKind.TROUBLE, "Subject:   ${sentence}  \n");

        String subject =
                template.fill(new Facts().with("sentence", "😀".repeat(300))).subject();

        assertThat(subject).isEqualTo("😀".repeat(199) + "…");
    }

    @Test
    void everyFactThatATemplateMayNameOfARunIsGiven() {
        assertThat(RunFacts.morning(Ended.done(1), Instant.EPOCH).all()).containsOnlyKeys(NoticeKind.MORNING.names());
    }
}
