package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.reference.PossiblePercent;
import org.careerbenchmarks.operate.run.Wording;

/**
 * Which printed percentages cannot be k of n for the n that was printed. A report prints how many answered a survey and
 * not how many answered each question; so the n of a survey and wave is the largest number that a base of its figures
 * begins with. Percentages of audits are of all answered characteristics.
 */
final class ImpossiblePercents {

    private static final Pattern FIRST_NUMBER = Pattern.compile("([0-9]+).*");
    private static final int BASES_SHOWN = 3;

    private final List<PrintedFigure> percents;
    private final Map<String, Long> printedRespondents = new TreeMap<>();

    ImpossiblePercents(List<PrintedFigure> figures) {
        this.percents = figures.stream().filter(PrintedFigure::isWholePercent).toList();
        for (PrintedFigure each : percents) {
            Matcher number = FIRST_NUMBER.matcher(each.printedBase());
            if (isOfSurvey(each) && number.matches()) {
                printedRespondents.merge(each.wave(), Long.valueOf(number.group(1)), Math::max);
            }
        }
    }

    void print(PrintStream out) {
        List<PrintedFigure> impossible =
                percents.stream().filter(this::isImpossible).toList();
        out.println();
        out.println(
                impossible.isEmpty()
                        ? "Every printed percentage is possible for its base."
                        : "Of %s printed, %d cannot be a whole number of the %s printed with them:"
                                .formatted(
                                        Wording.count(percents.size(), "percentage", "percentages"),
                                        impossible.size(),
                                        impossible.stream()
                                                .map(each -> String.valueOf(printedBase(each)))
                                                .distinct()
                                                .collect(Collectors.joining(" or "))));
        impossible.forEach(each -> out.println(explain(each)));
    }

    private static boolean isOfSurvey(PrintedFigure figure) {
        return figure.subject().equals("survey");
    }

    private long printedBase(PrintedFigure figure) {
        return isOfSurvey(figure) ? printedRespondents.getOrDefault(figure.wave(), 0L) : figure.base();
    }

    private boolean isImpossible(PrintedFigure figure) {
        long n = printedBase(figure);
        return n > 0 && PossiblePercent.findCount(percent(figure), n).isEmpty();
    }

    private static int percent(PrintedFigure figure) {
        return Integer.parseInt(figure.printed());
    }

    /** {@code F42 35 %: 19 of 56 is 34 %, 20 of 56 is 36 %; possible of 55, 54, 52; ours is 19 of 54}. */
    private String explain(PrintedFigure figure) {
        long n = printedBase(figure);
        int percent = percent(figure);
        long above = 0;
        while (PossiblePercent.rounded(above, n) < percent) {
            above++;
        }
        String bases = PossiblePercent.basesBelow(percent, n, BASES_SHOWN).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "  %-4s %3d %%  %s, %s: %d of %d is %d %%, %d is %d %%; possible of %s%s"
                .formatted(
                        figure.figure(),
                        percent,
                        figure.wave(),
                        figure.about(),
                        above - 1,
                        n,
                        PossiblePercent.rounded(above - 1, n),
                        above,
                        PossiblePercent.rounded(above, n),
                        bases,
                        figure.displayed() == null ? "" : "; ours is " + figure.displayed() + " % of " + figure.base());
    }
}
