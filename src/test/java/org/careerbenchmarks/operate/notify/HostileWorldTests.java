package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names of files, addresses and receivers that mean no good. */
class HostileWorldTests {

    private final TestClock clock = new TestClock("2020-11-22T06:00:00Z");

    @AutoClose
    private final Receivers receivers = new Receivers();

    @ParameterizedTest
    @EnumSource
    void aRedirectionIsNotFollowed(TestDatabase database) {
        DataSource source = database.migrated();
        receivers.hookAnswers(307);
        notices(source).after(Ended.done(1));

        deliveries(source).deliverDue();

        assertThat(receivers.posts()).extracting(LoggedRequest::getUrl).containsExactly("/hook/also-secret");
        assertThat(Tries.list(source)).contains("1 webhook false 307 The webhook answered 307.");
    }

    @ParameterizedTest
    @EnumSource
    void noNameOfAFileBeginsAHeader(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        String attack = "x.xlsx\r\nBcc: everybody@example.org\r\n\r\nBuy now";
        notices(source).trouble("nightly", attack, attack);

        deliveries(source).deliverDue();

        assertThat(receivers.mails()).hasSize(2);
        for (MimeMessage mail : receivers.mails()) {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getSubject())
                    .isEqualTo("Career Benchmarks: nightly x.xlsx\\u000D\\u000ABcc: everybody@example.org"
                            + "\\u000D\\u000A\\u000D\\u000ABuy now");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                    .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("Buy now"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedAddressKeepsNobodyElseWaiting(TestDatabase database) {
        DataSource source = database.migrated();
        Map<String, Object> settings = new TreeMap<>(receivers.settings());
        settings.put("benchmarks.notices.mail-to", List.of("no address at all", "anna@example.org"));
        Channels channels = ChannelsTests.of(settings);
        new Notices(source, clock, channels).after(Ended.done(1));

        new Deliveries(source, clock, channels).deliverDue();

        assertThat(receivers.mails()).hasSize(1);
        assertThat(Tries.list(source).get(0)).startsWith("1 mail false null The mail server did not take it: ");
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsInTheTables(TestDatabase database) {
        DataSource source = database.migrated();
        receivers.hookAnswers(500);
        Notices notices = notices(source);
        notices.after(Ended.done(1));
        notices.after(Ended.failed(2, Ended.BROKEN));
        deliveries(source).deliverDue();

        JdbcTemplate jdbc = new JdbcTemplate(source);
        for (String table : List.of("notice", "delivery", "delivery_attempt", "trouble")) {
            assertThat(jdbc.queryForList("select * from ops." + table).toString())
                    .isNotEqualTo("[]")
                    .doesNotContain(Receivers.SECRET, "also-secret");
        }
    }

    private Notices notices(DataSource source) {
        return new Notices(source, clock, receivers.channels());
    }

    private Deliveries deliveries(DataSource source) {
        return new Deliveries(source, clock, receivers.channels());
    }
}
