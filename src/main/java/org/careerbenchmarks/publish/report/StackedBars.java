package org.careerbenchmarks.publish.report;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars that are 100 % long, one a wave, in groups. The first part is the darkest, and every part that has room carries
 * its number.
 *
 * @param parts what the parts of each bar are
 */
record StackedBars(List<String> parts, List<Group> groups) implements Chart {

    private static final double BAR = 20;
    private static final double GAP = 4;
    private static final double WIDE_LABELS = 236;

    /** Bars about one thing. */
    record Group(String label, List<Bar> bars) {}

    /**
     * One bar.
     *
     * @param label empty where the group has no other bar
     */
    record Bar(String label, List<@Nullable BigDecimal> percents) {}

    @Override
    public void draw(Drawing drawing) {
        Sheet sheet = drawing.sheet();
        boolean hasLabels = groups.stream().anyMatch(group -> !group.label().isEmpty());
        double left = sheet == Sheet.WIDE && hasLabels ? WIDE_LABELS : 0;
        double barLabels = groups.stream()
                .flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> bar.label().isEmpty() ? 0 : sheet.widthOf(bar.label()) + 14)
                .max()
                .orElse(0);
        double y = drawKey(drawing, left);
        for (Group group : groups) {
            y = drawGroup(drawing, group, y, left + Math.min(barLabels, sheet.width() / 3));
        }
    }

    /** What the shades mean, in the order of the parts. */
    private double drawKey(Drawing drawing, double barsLeft) {
        Sheet sheet = drawing.sheet();
        double whole = parts.stream().mapToDouble(part -> keyWidth(sheet, part)).sum();
        double left = barsLeft + whole > sheet.width() ? 0 : barsLeft;
        double x = left;
        double y = 0;
        for (int index = 0; index < parts.size(); index++) {
            double needed = keyWidth(sheet, parts.get(index));
            if (x > left && x + needed > sheet.width()) {
                x = left;
                y += sheet.lineHeight() + 2;
            }
            drawing.bar(new Rectangle2D.Double(x + 0.5, y + 1.5, 12, 12), Shades.of(index, parts.size()));
            drawing.text(x + 18, y + sheet.textSize() - 2, Drawing.Anchor.START, parts.get(index));
            x += needed;
        }
        return y + sheet.lineHeight() + 12;
    }

    private static double keyWidth(Sheet sheet, String part) {
        return 18 + sheet.widthOf(part) + 14;
    }

    private double drawGroup(Drawing drawing, Group group, double top, double left) {
        Sheet sheet = drawing.sheet();
        boolean isWide = sheet == Sheet.WIDE;
        List<String> lines = sheet.label(group.label(), WIDE_LABELS - 12);
        double y = top + sheet.textSize();
        for (String line : group.label().isEmpty() ? List.<String>of() : lines) {
            drawing.text(0, y, Drawing.Anchor.START, line, "label");
            y += sheet.lineHeight();
        }
        double labelsEnd = y - sheet.textSize();
        double barTop = isWide ? top : labelsEnd + 2;
        for (Bar bar : group.bars()) {
            if (!bar.label().isEmpty()) {
                drawing.text(left - 8, barTop + BAR * 0.72, Drawing.Anchor.END, bar.label());
            }
            drawBar(drawing, bar, left, barTop);
            barTop += BAR + GAP;
        }
        return Math.max(labelsEnd, barTop) + 10;
    }

    private static void drawBar(Drawing drawing, Bar bar, double left, double top) {
        Sheet sheet = drawing.sheet();
        double whole = sheet.width() - left - 1;
        double x = left;
        for (int index = 0; index < bar.percents().size(); index++) {
            BigDecimal percent = bar.percents().get(index);
            double width = percent == null ? 0 : whole * percent.doubleValue() / 100;
            String shade = Shades.of(index, bar.percents().size());
            drawing.bar(new Rectangle2D.Double(x + 0.5, top + 0.5, Math.max(0, width - 1.5), BAR - 1), shade);
            String number = Shown.percent(percent);
            if (width >= sheet.widthOf(number) + 4) {
                drawing.text(x + width / 2, top + BAR * 0.72, Drawing.Anchor.MIDDLE, number, Shades.textOn(shade));
            }
            x += width;
        }
    }
}
