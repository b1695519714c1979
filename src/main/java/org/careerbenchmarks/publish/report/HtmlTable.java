package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a caption, headers and rows whose first cell is their header. Where it is wider than the screen it
 * scrolls inside a region of its own, which a keyboard reaches.
 */
final class HtmlTable {

    /** A table of more rows may be cut at the end of a page. */
    private static final int LONG = 16;

    private final String id;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    HtmlTable(String id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    /**
     * What stands in a cell.
     *
     * @param small a second, smaller line, or null
     */
    record Cell(String words, @Nullable String small) {

        static Cell of(String words) {
            return new Cell(words, null);
        }
    }

    private record Column(String header, boolean isText) {}

    private record Row(String kind, String header, List<Cell> cells) {}

    HtmlTable textColumn(String header) {
        columns.add(new Column(header, true));
        return this;
    }

    HtmlTable numberColumn(String header) {
        columns.add(new Column(header, false));
        return this;
    }

    HtmlTable numberColumns(List<String> headers) {
        headers.forEach(this::numberColumn);
        return this;
    }

    HtmlTable row(String header, List<Cell> cells) {
        rows.add(new Row("", header, cells));
        return this;
    }

    HtmlTable row(String header, String... cells) {
        return row(header, Arrays.stream(cells).map(Cell::of).toList());
    }

    /** The row of what all others come to. */
    HtmlTable totalRow(String header, List<Cell> cells) {
        rows.add(new Row("total", header, cells));
        return this;
    }

    /** A row that says what the rows after it are about. */
    HtmlTable heading(String header) {
        rows.add(new Row("heading", header, List.of()));
        return this;
    }

    void write(Html page) {
        String kind = rows.size() > LONG ? "scroll" : "scroll short";
        page.open("div", "class", kind, "role", "region", "aria-labelledby", id, "tabindex", "0");
        page.open("table").open("caption", "id", id).inline("span", caption).closeBlock("caption");
        page.open("thead").open("tr");
        for (Column column : columns) {
            page.inline("th", column.header(), "scope", "col", "class", column.isText() ? "t" : "n");
        }
        page.close("tr").closeBlock("thead").open("tbody");
        boolean hasGroups = false;
        for (Row row : rows) {
            if (row.kind().equals("heading")) {
                writeHeading(page, row, hasGroups);
                hasGroups = true;
            } else {
                writeRow(page, row);
            }
        }
        page.closeBlock("tbody").closeBlock("table").closeBlock("div");
    }

    /** Each group is a body of its own, so that its header is told for its rows and for no other. */
    private void writeHeading(Html page, Row row, boolean hasGroups) {
        if (hasGroups || !rows.get(0).equals(row)) {
            page.closeBlock("tbody").open("tbody");
        }
        page.open("tr", "class", "heading")
                .open("th", "scope", "rowgroup", "colspan", String.valueOf(columns.size()))
                .inline("span", row.header())
                .close("th")
                .closeBlock("tr");
    }

    private void writeRow(Html page, Row row) {
        if (row.kind().isEmpty()) {
            page.open("tr");
        } else {
            page.open("tr", "class", row.kind());
        }
        page.inline("th", row.header(), "scope", "row");
        for (int index = 0; index < row.cells().size(); index++) {
            Cell cell = row.cells().get(index);
            page.open("td", "class", columns.get(index + 1).isText() ? "t" : "n")
                    .words(cell.words());
            if (cell.small() != null) {
                page.words(" ").inline("small", cell.small());
            }
            page.close("td");
        }
        page.closeBlock("tr");
    }
}
