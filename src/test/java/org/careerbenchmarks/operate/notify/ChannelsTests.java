package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.jobs.SettingsInForce;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Who is told, as the settings say. */
class ChannelsTests {

    @Test
    void nobodyUnlessTheSettingsSaySo() {
        assertThat(of(Map.of()).isEmpty()).isTrue();
        assertThat(of(Map.of("benchmarks.notices.webhook-secret", "s", "spring.mail.host", "h"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void eachAddressIsToldByItself() {
        Channels channels = of(Map.of(
                "benchmarks.notices.mail-to",
                "anna@example.org, ben@example.org,anna@example.org",
                "benchmarks.notices.mail-from",
                "pilot@example.org",
                "spring.mail.host",
                "mail.example.org",
                "benchmarks.notices.webhook-url",
                "https://hooks.example.org:8443/T0/secret?token=1",
                "benchmarks.notices.webhook-secret",
                "a shared secret"));

        assertThat(channels.get("mail").recipients()).containsExactly("anna@example.org", "ben@example.org");
        assertThat(channels.get("webhook").recipients()).containsExactly("https://hooks.example.org:8443");
    }

    @Test
    void aWebhookWithoutASecretIsRefused() {
        refused(
                Map.of("benchmarks.notices.webhook-url", "https://example.org/hook"),
                "The setting benchmarks.notices.webhook-secret must be set with webhook-url: without it nobody could"
                        + " tell our notices.");
    }

    @Test
    void aWebhookThatIsNoWebAddressIsRefusedWithoutSayingIt() {
        for (String wrong :
                new String[] {"ftp://example.org/secret", "example.org/secret", "https:///secret", "ht tp"}) {
            refused(
                    Map.of("benchmarks.notices.webhook-url", wrong, "benchmarks.notices.webhook-secret", "s"),
                    "The setting benchmarks.notices.webhook-url must be an address that begins with https:// or"
                            + " http://.");
        }
    }

    @Test
    void mailsNeedASenderAndAServer() {
        refused(
                Map.of("benchmarks.notices.mail-to", "anna@example.org"),
                "The setting benchmarks.notices.mail-from must say which address the mails to anna@example.org come"
                        + " from.");
        refused(
                Map.of(
                        "benchmarks.notices.mail-to",
                        "anna@example.org",
                        "benchmarks.notices.mail-from",
                        "p@example.org"),
                "The setting benchmarks.notices.mail-to needs a mail server: name it in spring.mail.host.");
    }

    @Test
    void theSecretIsInNoTextOfTheSettings() {
        Settings settings = SettingsInForce.read(environment(Map.of(
                "benchmarks.notices.webhook-url", "https://example.org/also-secret",
                "benchmarks.notices.webhook-secret", "a shared secret")));

        assertThat(settings.notices().webhookSecret()).isEqualTo("a shared secret");
        assertThat(settings.toString()).contains("NoticeSettings[mailTo=[]").doesNotContain("secret", "example.org");
    }

    private static void refused(Map<String, Object> properties, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(properties))
                .withMessage(sentence)
                .withNoCause();
    }

    static Channels of(Map<String, Object> properties) {
        StandardEnvironment environment = environment(properties);
        return Channels.of(SettingsInForce.read(environment), environment);
    }

    private static StandardEnvironment environment(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return environment;
    }
}
