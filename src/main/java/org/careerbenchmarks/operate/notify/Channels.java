package org.careerbenchmarks.operate.notify;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careerbenchmarks.jobs.NoticeSettings;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.jobs.SettingsInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Who is told, in which ways and words, as the settings say; nobody, where they say nothing. */
public final class Channels {

    private static final String PREFIX = "benchmarks.notices.";

    private final List<Channel> all;
    private final @Nullable Templates templates;

    Channels(List<Channel> all, @Nullable Templates templates) {
        this.all = List.copyOf(all);
        this.templates = templates;
    }

    /** Nobody is told anything. */
    public static Channels none() {
        return new Channels(List.of(), null);
    }

    /** As the files and the environment have them, for a process without an application. */
    public static Channels inForce() {
        ConfigurableEnvironment environment = SettingsInForce.environment();
        return of(SettingsInForce.read(environment), environment);
    }

    /** As given; what cannot be used is refused in a sentence. */
    public static Channels of(Settings settings, Environment environment) {
        NoticeSettings given = settings.notices();
        List<Channel> all = new ArrayList<>();
        mail(given, environment).ifPresent(all::add);
        webhook(given).ifPresent(all::add);
        return new Channels(all, all.isEmpty() ? null : Templates.in(Path.of(given.templates())));
    }

    private static Optional<Channel> mail(NoticeSettings given, Environment environment) {
        List<String> to = given.mailTo().stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        if (given.mailFrom().isBlank()) {
            throw refused("mail-from", "must say which address the mails to " + String.join(", ", to) + " come from.");
        }
        MailProperties server = Binder.get(environment).bindOrCreate("spring.mail", MailProperties.class);
        if (server.getHost() == null || server.getHost().isBlank()) {
            throw refused("mail-to", "needs a mail server: name it in spring.mail.host.");
        }
        return Optional.of(new MailChannel(given.mailFrom().strip(), to, server));
    }

    private static Optional<Channel> webhook(NoticeSettings given) {
        if (given.webhookUrl().isBlank()) {
            return Optional.empty();
        }
        if (given.webhookSecret().isBlank()) {
            throw refused("webhook-secret", "must be set with webhook-url: without it nobody could tell our notices.");
        }
        return Optional.of(new WebhookChannel(address(given.webhookUrl().strip()), given.webhookSecret()));
    }

    /** The address is not said again where it is wrong: it may hold a secret. */
    private static URI address(String text) {
        IllegalArgumentException wrong =
                refused("webhook-url", "must be an address that begins with https:// or http://.");
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException unreadable) {
            throw wrong;
        }
        boolean isWeb = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        if (!isWeb || url.getHost() == null) {
            throw wrong;
        }
        return url;
    }

    private static IllegalArgumentException refused(String setting, String why) {
        return new IllegalArgumentException("The setting " + PREFIX + setting + " " + why);
    }

    /** Whether nobody is to be told anything. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    List<Channel> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Channel::name).toList();
    }

    Channel get(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    Templates templates() {
        return Objects.requireNonNull(templates);
    }
}
