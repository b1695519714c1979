package org.careerbenchmarks.publish.report;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes in percentage points, rising to the right and falling to the left of nought, in one panel a series: beside
 * each other on a wide sheet, below each other on a narrow one.
 */
record ChangeBars(List<Series> series, List<Row> rows) implements Chart {

    private static final double BAR = 16;
    private static final double NARROW_PITCH = 22;
    private static final double WIDE_LABELS = 232;
    private static final double NUMBER = 34;

    /** A panel and its shade. */
    record Series(String label, String shade) {}

    /**
     * What changed, with a value for each series.
     *
     * @param brief stands for the label where there is little room
     */
    record Row(String label, String brief, List<@Nullable BigDecimal> points) {}

    /** Where nought lies, how wide a point is, where the rows begin and how far they are apart. */
    private record Panel(double zero, double scale, double top, double pitch) {}

    @Override
    public void draw(Drawing drawing) {
        if (drawing.sheet() == Sheet.WIDE) {
            drawBeside(drawing);
        } else {
            drawBelow(drawing);
        }
    }

    private void drawBeside(Drawing drawing) {
        Sheet sheet = drawing.sheet();
        double width = (sheet.width() - WIDE_LABELS) / series.size();
        List<List<String>> labels = rows.stream()
                .map(row -> sheet.wrap(row.label(), WIDE_LABELS - 16))
                .toList();
        double pitch = labels.stream().mapToDouble(List::size).max().orElse(1) * sheet.lineHeight() + 7;
        double top = sheet.lineHeight() + 8;
        for (int row = 0; row < rows.size(); row++) {
            double middle = top + row * pitch + pitch / 2;
            double y = middle - (labels.get(row).size() - 1) * sheet.lineHeight() / 2 + sheet.textSize() * 0.35;
            for (String line : labels.get(row)) {
                drawing.text(0, y, Drawing.Anchor.START, line);
                y += sheet.lineHeight();
            }
        }
        for (int index = 0; index < series.size(); index++) {
            drawPanel(drawing, index, panel(WIDE_LABELS + index * width, width - 8, top, pitch));
        }
    }

    private void drawBelow(Drawing drawing) {
        Sheet sheet = drawing.sheet();
        double labels = rows.stream()
                        .mapToDouble(row -> sheet.widthOf(row.brief()))
                        .max()
                        .orElse(0)
                + 4;
        double top = 0;
        for (int index = 0; index < series.size(); index++) {
            top += sheet.lineHeight() + 6;
            for (int row = 0; row < rows.size(); row++) {
                double y = top + (row + 0.5) * NARROW_PITCH + sheet.textSize() * 0.35;
                drawing.text(0, y, Drawing.Anchor.START, rows.get(row).brief());
            }
            drawPanel(drawing, index, panel(labels, sheet.width() - labels, top, NARROW_PITCH));
            top += rows.size() * NARROW_PITCH + 14;
        }
    }

    private void drawPanel(Drawing drawing, int index, Panel panel) {
        double zero = panel.zero();
        drawing.text(
                zero, panel.top() - 6, Drawing.Anchor.MIDDLE, series.get(index).label(), "head");
        for (int row = 0; row < rows.size(); row++) {
            BigDecimal points = rows.get(row).points().get(index);
            double length = points == null ? 0 : points.doubleValue() * panel.scale();
            double middle = panel.top() + (row + 0.5) * panel.pitch();
            drawing.bar(
                    new Rectangle2D.Double(zero + Math.min(0, length), middle - BAR / 2, Math.abs(length), BAR),
                    series.get(index).shade());
            boolean isFall = length < 0;
            drawing.text(
                    zero + length + (isFall ? -4 : 4),
                    middle + drawing.sheet().textSize() * 0.35,
                    isFall ? Drawing.Anchor.END : Drawing.Anchor.START,
                    Shown.change(points));
        }
        double end = panel.top() + rows.size() * panel.pitch();
        drawing.line(new Line2D.Double(zero, panel.top(), zero, end), "axis");
    }

    /** All panels have one scale, and room for the numbers beyond the longest bars. */
    private Panel panel(double left, double width, double top, double pitch) {
        double lowest = Math.min(0, extreme(-1));
        double highest = Math.max(0, extreme(1));
        double scale = (width - 2 * NUMBER) / Math.max(1, highest - lowest);
        return new Panel(left + NUMBER - lowest * scale, scale, top, pitch);
    }

    private double extreme(int sign) {
        return sign
                * rows.stream()
                        .flatMap(row -> row.points().stream())
                        .mapToDouble(points -> points == null ? 0 : sign * points.doubleValue())
                        .max()
                        .orElse(0);
    }
}
