package org.careerbenchmarks.operate.notify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.careerbenchmarks.operate.run.Wording;
import org.jspecify.annotations.Nullable;

/** Posts notices as JSON, signed. What the other side says beyond its status is not read: it may be endless. */
final class WebhookChannel implements Channel {

    static final String SIGNATURE = "Benchmarks-Signature";
    static final String NOTICE = "Benchmarks-Notice";

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final URI url;
    private final String secret;
    private @Nullable HttpClient client;

    WebhookChannel(URI url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    @Override
    public String name() {
        return "webhook";
    }

    /** The host alone: what follows it is often a secret itself. */
    @Override
    public List<String> recipients() {
        return List.of(url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()));
    }

    @Override
    public Answer send(Notice notice, String recipient, Instant now) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("User-Agent", "career-benchmarks")
                .header(NOTICE, notice.id())
                .header(SIGNATURE, Signature.of(secret, now, notice.payload()))
                .POST(HttpRequest.BodyPublishers.ofString(notice.payload()))
                .build();
        try {
            HttpResponse<InputStream> response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return answer(response.statusCode());
        } catch (HttpTimeoutException late) {
            return failed(null, "The webhook did not answer in time.");
        } catch (IOException unreachable) {
            return failed(null, "The webhook could not be reached: " + Wording.fault(unreachable));
        } catch (InterruptedException endedAtOnce) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program is ending; the notice is sent again when its claim runs out");
        }
    }

    private Answer answer(int status) {
        String words = "The webhook answered " + status + ".";
        return status / 100 == 2 ? Answer.delivered(status, words) : failed(status, words);
    }

    private Answer failed(@Nullable Integer status, String words) {
        return Answer.failed(status, words, secret);
    }

    /** Made when the first notice is sent: most commands send none. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(LONGEST_CONNECT)
                    .build();
        }
        return client;
    }
}
