package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices on their way to a real mail server and a real web server. */
class DeliveriesTests {

    private final TestClock clock = new TestClock("2020-11-22T06:00:00Z");

    @AutoClose
    private final Receivers receivers = new Receivers();

    @ParameterizedTest
    @EnumSource
    void theMorningNoteArrivesByMailAndByWebhook(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        notices(source).after(Ended.done(5, List.of("Größe.xlsx: \"Überblick\" is no sheet")));

        Optional<Instant> next = deliveries(source).deliverDue();

        assertThat(next).isEmpty();
        String text =
                """
                Run 5 of nightly is done. It took 3.2 s.

                What came: 3 files: 3 accepted
                Edition: 4, new
                Figures that moved:
                - Benchmark 1, fully: 35 % -> 39 %
                - Benchmark 2, fully: 20 % -> 21 %

                Needs a person: Größe.xlsx: "Überblick" is no sheet
                """;
        String id = new JdbcTemplate(source).queryForObject("select notice_id from ops.notice", String.class);
        assertThat(receivers.mails()).hasSize(2);
        for (MimeMessage mail : receivers.mails()) {
            assertThat(mail.getSubject()).isEqualTo("Career Benchmarks: nightly is done; 1 thing needs a person");
            assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip() + "\n")
                    .isEqualTo(text);
            assertThat(mail.getMessageID()).isEqualTo("<" + id + "@career-benchmarks>");
            assertThat(mail.getFrom()[0]).hasToString("Career Benchmarks <pilot@example.org>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
        assertThat(receivers.mails())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactly("anna@example.org", "ben@example.org");
        LoggedRequest post = receivers.posts().get(0);
        assertThat(receivers.posts()).hasSize(1);
        assertThat(post.getUrl()).isEqualTo("/hook/also-secret");
        assertThat(post.getHeader("Benchmarks-Notice")).isEqualTo(id);
        assertThat(post.getHeader("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        String body = new String(post.getBody(), StandardCharsets.UTF_8);
        assertThat(post.getHeader("Benchmarks-Signature"))
                .isEqualTo(Signature.of(Receivers.SECRET, clock.instant(), body));
        JsonNode json = JsonMapper.shared().readTree(body);
        assertThat(json.propertyNames())
                .containsExactly("notice", "kind", "subject", "text", "job", "run", "ending", "when", "fields");
        assertThat(json.get("notice").asString()).isEqualTo(id);
        assertThat(json.get("kind").asString()).isEqualTo("morning");
        assertThat(json.get("text").asString()).isEqualTo(text);
        assertThat(json.get("run").asLong()).isEqualTo(5);
        assertThat(json.get("ending").asString()).isEqualTo("done");
        assertThat(json.get("when").asString()).isEqualTo("2020-11-22T06:00:00Z");
        assertThat(json.get("fields").get("needs_a_person").get(0).asString())
                .isEqualTo("Größe.xlsx: \"Überblick\" is no sheet");
    }

    @ParameterizedTest
    @EnumSource
    void aWebhookThatIsOutOfOrderForAnHourGetsItsNoticeOnce(TestDatabase database) {
        DataSource source = database.migrated();
        receivers.hookAnswers(503);
        notices(source).after(Ended.done(1));
        Instant began = clock.instant();
        Instant restored = began.plus(Duration.ofHours(1));

        Optional<Instant> next = deliveries(source).deliverDue();
        assertThat(receivers.mails()).hasSize(2);
        assertThat(deliveries(source).deliverDue()).as("not before its time").isEqualTo(next);
        assertThat(receivers.posts()).hasSize(1);
        List<Duration> waits = new ArrayList<>();
        while (next.isPresent()) {
            waits.add(Duration.between(clock.instant(), next.get()));
            clock.forward(Duration.between(clock.instant(), next.get()));
            if (!clock.instant().isBefore(restored)) {
                receivers.hookAnswers(200);
            }
            next = deliveries(source).deliverDue();
        }

        assertThat(waits).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L);
        assertThat(receivers.mails()).hasSize(2);
        assertThat(receivers.posts())
                .extracting(post -> post.getHeader("Benchmarks-Notice"))
                .hasSize(7)
                .containsOnly(receivers.posts().get(0).getHeader("Benchmarks-Notice"));
        assertThat(Tries.list(source))
                .containsExactly(
                        "1 mail true null The mail server took it.",
                        "1 mail true null The mail server took it.",
                        "1 webhook false 503 The webhook answered 503.",
                        "2 webhook false 503 The webhook answered 503.",
                        "3 webhook false 503 The webhook answered 503.",
                        "4 webhook false 503 The webhook answered 503.",
                        "5 webhook false 503 The webhook answered 503.",
                        "6 webhook false 503 The webhook answered 503.",
                        "7 webhook true 200 The webhook answered 200.");
        assertThat(deliveries(source).deliverDue()).isEmpty();
        assertThat(receivers.posts()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void aWebhookThatIsNotThereIsTriedForThreeDays(TestDatabase database) {
        DataSource source = database.migrated();
        Channels channels = receivers.channels();
        receivers.closeHook();
        new Notices(source, clock, channels).after(Ended.done(1));
        Instant began = clock.instant();

        Deliveries deliveries = new Deliveries(source, clock, channels);
        Optional<Instant> next = deliveries.deliverDue();
        assertThat(receivers.mails()).hasSize(2);
        while (next.isPresent()) {
            clock.forward(Duration.between(clock.instant(), next.get()));
            next = deliveries.deliverDue();
        }

        assertThat(Duration.between(began, clock.instant())).isBetween(Duration.ofHours(71), Duration.ofHours(72));
        NoticeLog.Line line = new NoticeLog(source).list(1).get(2);
        assertThat(line.state()).isEqualTo("given_up");
        assertThat(line.attempts()).isEqualTo(77);
        assertThat(line.nextTry()).isNull();
        assertThat(line.lastAnswer()).startsWith("The webhook could not be reached: ");
        assertThat(receivers.mails()).hasSize(2);
    }

    private Notices notices(DataSource source) {
        return new Notices(source, clock, receivers.channels());
    }

    private Deliveries deliveries(DataSource source) {
        return new Deliveries(source, clock, receivers.channels());
    }
}
