package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that the environment names. */
class MailServerTests {

    @Test
    void noMailWaitsForEver() {
        Properties properties = sender(Map.of("SPRING_MAIL_HOST", "h")).getJavaMailProperties();

        assertThat(properties)
                .containsOnly(
                        Map.entry("mail.smtp.connectiontimeout", "10000"),
                        Map.entry("mail.smtp.timeout", "20000"),
                        Map.entry("mail.smtp.writetimeout", "20000"));
    }

    @Test
    void whatTheEnvironmentSaysHolds() {
        JavaMailSenderImpl sender = sender(Map.of(
                "SPRING_MAIL_HOST", "mail.example.org",
                "SPRING_MAIL_PORT", "465",
                "SPRING_MAIL_USERNAME", "pilot",
                "SPRING_MAIL_PASSWORD", "a password",
                "SPRING_MAIL_PROTOCOL", "smtps",
                "SPRING_MAIL_SSL_ENABLED", "true",
                "SPRING_MAIL_PROPERTIES_MAIL_SMTPS_TIMEOUT", "500",
                "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "true"));

        assertThat(sender.getHost()).isEqualTo("mail.example.org");
        assertThat(sender.getPort()).isEqualTo(465);
        assertThat(sender.getUsername()).isEqualTo("pilot");
        assertThat(sender.getPassword()).isEqualTo("a password");
        assertThat(sender.getJavaMailProperties())
                .containsEntry("mail.smtps.ssl.enable", "true")
                .containsEntry("mail.smtps.timeout", "500")
                .containsEntry("mail.smtps.connectiontimeout", "10000")
                .containsEntry("mail.smtp.starttls.required", "true");
    }

    private static JavaMailSenderImpl sender(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return MailServer.sender(Binder.get(environment).bindOrCreate("spring.mail", MailProperties.class));
    }
}
