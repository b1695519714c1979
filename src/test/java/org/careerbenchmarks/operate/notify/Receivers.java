package org.careerbenchmarks.operate.notify;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mail server and a webhook on free ports of this machine. */
public final class Receivers implements AutoCloseable {

    public static final String SECRET = "correct horse battery staple";

    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final WireMockServer web =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    public Receivers() {
        mails.start();
        web.start();
        hookAnswers(204);
    }

    public void hookAnswers(int status) {
        web.resetMappings();
        web.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Location", web.baseUrl() + "/elsewhere")
                        .withBody("no time for " + SECRET)));
    }

    public void closeHook() {
        web.stop();
    }

    /** All settings for both, and for two addresses. */
    public Map<String, String> settings() {
        return new TreeMap<>(Map.of(
                "benchmarks.notices.mail-to",
                "anna@example.org, ben@example.org",
                "benchmarks.notices.mail-from",
                "Career Benchmarks <pilot@example.org>",
                "benchmarks.notices.webhook-url",
                web.baseUrl() + "/hook/also-secret",
                "benchmarks.notices.webhook-secret",
                SECRET,
                "spring.mail.host",
                mails.getSmtp().getBindTo(),
                "spring.mail.port",
                String.valueOf(mails.getSmtp().getPort())));
    }

    public String hookHost() {
        return web.baseUrl();
    }

    Channels channels() {
        return ChannelsTests.of(new TreeMap<>(settings()));
    }

    public List<MimeMessage> mails() {
        return List.of(mails.getReceivedMessages());
    }

    public List<LoggedRequest> posts() {
        return web.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
    }

    @Override
    public void close() {
        mails.stop();
        web.stop();
    }
}
