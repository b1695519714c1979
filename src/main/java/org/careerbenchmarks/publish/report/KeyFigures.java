package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** The figures that are quoted: the number, what it is of, and its base. */
final class KeyFigures {

    private final Contents contents;
    private final AuditTables audits;
    private final Labels labels;
    private final String area;

    KeyFigures(Contents contents) {
        this.contents = contents;
        this.audits = contents.audits();
        this.labels = contents.labels();
        this.area = audits.pilotArea();
    }

    Optional<Section> section() {
        boolean hasAny = audits.now().isPresent() || !contents.surveys().waves().isEmpty();
        return hasAny ? Optional.of(new Section("key-figures", "Key figures", this::write)) : Optional.empty();
    }

    private void write(Html page) {
        page.open("ul", "class", "cards");
        audits.now().ifPresent(now -> writeAudits(page, now));
        new SurveyKeyFigures(contents).write(page);
        page.closeBlock("ul");
    }

    private void writeAudits(Html page, String now) {
        audits.find(now, area, AuditTables.TOTAL, Status.FULLY).ifPresent(figure -> {
            String before = audits.before()
                    .flatMap(wave -> audits.find(wave, area, AuditTables.TOTAL, Status.FULLY)
                            .map(was -> "; " + labels.wave(wave) + " " + Shown.percent(was.percent())))
                    .orElse("");
            card(
                    page,
                    Shown.percent(figure.percent()),
                    "of all characteristics are fully achieved (" + labels.wave(now) + before + ")",
                    base(figure));
        });
        writeChange(page, now);
        writeAverage(page, now);
        writeLeast(page, now);
    }

    private void writeChange(Html page, String now) {
        audits.before().ifPresent(before -> audits.changes().stream()
                .filter(each ->
                        each.panel().equals(AuditTables.MATCHED) && each.area().equals(area))
                .filter(each -> each.fromWave().equals(before) && each.toWave().equals(now))
                .filter(each -> each.benchmark().equals(AuditTables.TOTAL) && each.status() == Status.FULLY)
                .findFirst()
                .ifPresent(change -> card(
                        page,
                        Shown.change(change.points()),
                        "percentage points: change in characteristics fully achieved since " + labels.wave(before),
                        Shown.count(change.toSchools(), "school") + " accepted in both")));
    }

    private void writeAverage(Html page, String now) {
        long asked = audits.characteristics().stream()
                .filter(each -> each.wave().equals(now) && each.status() == Status.FULLY)
                .count();
        audits.averages().stream()
                .filter(each -> each.wave().equals(now) && each.status() == Status.FULLY && each.mean() != null)
                .findFirst()
                .ifPresent(average -> card(
                        page,
                        mean(average.mean()),
                        "characteristics of " + asked + " are fully achieved by a school on average" + others(now),
                        Shown.count(average.schools(), "school")));
    }

    private String others(String now) {
        String partially = mean(now, Status.PARTIALLY);
        String not = mean(now, Status.NOT);
        return partially.isEmpty() || not.isEmpty() ? "" : ", " + partially + " partially and " + not + " not";
    }

    private String mean(String now, Status status) {
        return audits.averages().stream()
                .filter(each -> each.wave().equals(now) && each.status() == status)
                .findFirst()
                .map(each -> mean(each.mean()))
                .orElse("");
    }

    private static String mean(@Nullable BigDecimal mean) {
        return mean == null ? "" : Shown.whole(mean);
    }

    private void writeLeast(Html page, String now) {
        audits.benchmarks(now).stream()
                .filter(benchmark -> !benchmark.equals(AuditTables.TOTAL))
                .filter(benchmark -> percent(now, benchmark) != null)
                .min(Comparator.comparing(benchmark -> percent(now, benchmark)))
                .flatMap(benchmark ->
                        audits.find(now, area, benchmark, Status.FULLY).map(figure -> new Least(benchmark, figure)))
                .ifPresent(least -> card(
                        page,
                        Shown.percent(least.figure().percent()),
                        "fully achieved in the benchmark where least is: " + labels.benchmark(now, least.benchmark()),
                        base(least.figure())));
    }

    private record Least(String benchmark, AuditTables.StatusFigure figure) {}

    private @Nullable BigDecimal percent(String wave, String benchmark) {
        return contents.percent(new AuditTables.Place(wave, area, benchmark, Status.FULLY));
    }

    private static String base(AuditTables.StatusFigure figure) {
        String bounds = Contents.bounds(figure.bounds());
        return Shown.count(figure.answered(), "answered characteristic") + " of "
                + Shown.count(figure.schools(), "school")
                + (bounds == null
                        ? ""
                        : bounds.equals(Contents.SETTLED) ? "; settled" : "; with late returns " + bounds);
    }

    /** One of them. */
    static void card(Html page, String number, String what, String base) {
        page.open("li")
                .element("strong", number)
                .element("span", what)
                .element("small", "Base: " + base + ".")
                .closeBlock("li");
    }
}
