package org.careerbenchmarks.publish.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Percentages side by side, the waves of each in a pair of bars; the first pair says which bar is which wave. */
record PairedBars(List<Group> groups) implements Chart {

    private static final double BAR = 15;
    private static final double GAP = 3;
    private static final double WIDE_LABELS = 248;

    /** The bars about one thing. */
    record Group(String label, List<Bar> bars) {}

    /** One bar, the latest wave the last one. */
    record Bar(String wave, @Nullable BigDecimal percent) {}

    @Override
    public void draw(Drawing drawing) {
        Sheet sheet = drawing.sheet();
        boolean isWide = sheet == Sheet.WIDE;
        double left = isWide ? WIDE_LABELS : 0;
        double y = 2;
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            double top = y;
            double line = top + sheet.textSize();
            for (String words : sheet.label(group.label(), WIDE_LABELS - 14)) {
                drawing.text(0, line, Drawing.Anchor.START, words, "label");
                line += sheet.lineHeight();
            }
            double labelsEnd = line - sheet.textSize();
            double barsTop = isWide ? top : labelsEnd + 2;
            double barsEnd = drawBars(drawing, index, left, barsTop);
            drawing.line(new Line2D.Double(left, barsTop - 2, left, barsEnd), "axis");
            y = Math.max(labelsEnd, barsEnd) + 9;
        }
    }

    private double drawBars(Drawing drawing, int number, double left, double top) {
        Group group = groups.get(number);
        double whole = drawing.sheet().width() - left - longestWords(drawing.sheet());
        double y = top;
        for (int index = 0; index < group.bars().size(); index++) {
            Bar bar = group.bars().get(index);
            double width = bar.percent() == null ? 0 : whole * bar.percent().doubleValue() / 100;
            boolean isNow = index == group.bars().size() - 1;
            drawing.bar(new Rectangle2D.Double(left, y + 0.5, width, BAR - 1), isNow ? Shades.NOW : Shades.BEFORE);
            drawing.text(left + width + 5, y + BAR * 0.78, Drawing.Anchor.START, words(bar, number == 0));
            y += BAR + GAP;
        }
        return y - GAP;
    }

    private static String words(Bar bar, boolean isFirst) {
        return Shown.percent(bar.percent()) + (isFirst && !bar.wave().isEmpty() ? " " + bar.wave() : "");
    }

    /** A bar of 100% leaves room for its words. */
    private double longestWords(Sheet sheet) {
        return 8
                + groups.stream()
                        .flatMap(group -> group.bars().stream().map(bar -> words(bar, true)))
                        .mapToDouble(sheet::widthOf)
                        .max()
                        .orElse(0);
    }
}
