package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.publish.Edition;
import org.jspecify.annotations.Nullable;

/** All that the report of an edition is made of. */
record Contents(Edition edition, Labels labels, AuditTables audits, SurveyTables surveys) {

    static final String SETTLED = "settled";

    /** A percentage of an audit with what late returns can still make of it. */
    HtmlTable.Cell cell(AuditTables.Place place) {
        AuditTables.StatusFigure figure = audits.figures().get(place);
        return figure == null
                ? HtmlTable.Cell.of(Shown.NONE)
                : new HtmlTable.Cell(Shown.percent(figure.percent()), bounds(figure.bounds()));
    }

    /** The same, where only a percentage that can still move says so. */
    HtmlTable.Cell movingCell(AuditTables.Place place) {
        HtmlTable.Cell cell = cell(place);
        return SETTLED.equals(cell.small()) ? HtmlTable.Cell.of(cell.words()) : cell;
    }

    /** How far a percentage can still move, in a word or two. */
    static @Nullable String bounds(AuditTables.@Nullable Bounds bounds) {
        if (bounds == null || bounds.lowest() == null || bounds.highest() == null) {
            return null;
        }
        return bounds.isSettled() ? SETTLED : Shown.whole(bounds.lowest()) + "–" + Shown.percent(bounds.highest());
    }

    /** How many schools are accepted of those expected. */
    String schools(String wave, String area) {
        return audits.coverage().stream()
                .filter(each -> each.wave().equals(wave) && each.area().equals(area))
                .findFirst()
                .map(each -> Shown.count(each.accepted()) + " of " + Shown.count(each.expected()))
                .orElse(Shown.NONE);
    }

    /** How many schools the figures of some waves are of. */
    String schoolsBehind(List<String> waves) {
        return waves.stream()
                .map(wave -> labels.wave(wave) + ": " + schools(wave, audits.pilotArea()) + " schools")
                .collect(Collectors.joining(", ", "Base: answered characteristics. ", "."));
    }

    /** How many characteristics were answered. */
    String answers(String wave, String area, String benchmark) {
        return audits.find(wave, area, benchmark, Status.FULLY)
                .map(figure -> Shown.count(figure.answered()))
                .orElse(Shown.NONE);
    }

    /** The name of the pilot area. */
    String area() {
        return audits.pilot().findFirst().map(AuditTables.Coverage::name).orElse("No area");
    }

    /** The percentage as a chart needs it. */
    @Nullable
    BigDecimal percent(AuditTables.Place place) {
        AuditTables.StatusFigure figure = audits.figures().get(place);
        return figure == null ? null : figure.percent();
    }
}
