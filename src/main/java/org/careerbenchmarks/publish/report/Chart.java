package org.careerbenchmarks.publish.report;

/** Something that can be drawn on a sheet of either size. */
interface Chart {

    void draw(Drawing drawing);

    /**
     * Writes a figure: the chart in both sizes, of which the style sheet shows one, and its caption. What the chart
     * shows is told by the table after it.
     *
     * @param title what it shows, for those who do not see it
     * @param caption of which base
     */
    default void write(Html page, String id, String title, String caption) {
        page.open("figure");
        for (Sheet sheet : Sheet.values()) {
            Drawing drawing = new Drawing(sheet);
            draw(drawing);
            drawing.write(page, id, title, "The table after this chart has all its numbers.");
        }
        page.element("figcaption", caption).closeBlock("figure");
    }
}
