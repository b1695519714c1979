package org.careerbenchmarks.publish.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the page begins with: whose figures these are, of when, and how complete. */
final class Masthead {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Contents contents;

    Masthead(Contents contents) {
        this.contents = contents;
    }

    String title() {
        String wave = contents.audits()
                .now()
                .map(now -> ", " + contents.labels().wave(now))
                .orElse("");
        return "Career Benchmarks: " + contents.area() + wave;
    }

    void write(Html page) {
        page.open("header").element("h1", title());
        page.element("p", source(), "class", "edition");
        page.element("p", coverage()).closeBlock("header");
    }

    /** The edition and its date. */
    String source() {
        return "Edition " + contents.edition().edition() + ", published "
                + DATE.format(contents.edition().publishedAt().atOffset(ZoneOffset.UTC)) + ".";
    }

    private String coverage() {
        String waves = contents.audits()
                .pilot()
                .map(each -> contents.labels().fullWave(each.wave()) + ": audit returns of "
                        + Shown.count(each.accepted()) + " of " + Shown.count(each.expected(), "school") + " accepted"
                        + (each.percent() == null ? "" : " (" + Shown.percent(each.percent()) + ")"))
                .collect(Collectors.joining("; "));
        return waves.isEmpty() ? "No audit returns are expected." : waves + ".";
    }
}
