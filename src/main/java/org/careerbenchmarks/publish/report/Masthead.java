package org.careerbenchmarks.publish.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
        contents.audits().pilot().forEach(each -> page.element("p", coverage(each)));
        page.closeBlock("header");
    }

    /** The edition and its date. */
    String source() {
        return "Edition " + contents.edition().edition() + ", published "
                + DATE.format(contents.edition().publishedAt().atOffset(ZoneOffset.UTC)) + ".";
    }

    private String coverage(AuditTables.Coverage wave) {
        return contents.labels().fullWave(wave.wave()) + ": audit returns of " + Shown.count(wave.accepted()) + " of "
                + Shown.count(wave.expected(), "school") + " accepted"
                + (wave.percent() == null ? "." : " (" + Shown.percent(wave.percent()) + ").");
    }
}
