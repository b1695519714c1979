package org.careerbenchmarks.template.feedback;

import java.util.List;
import java.util.Set;
import org.careerbenchmarks.model.Severity;

/** The sheet with a row for each finding, as a part of an .xlsx workbook. */
final class FindingsSheet {

    static final String NAME = "Findings";
    static final List<String> HEADERS = List.of("Place", "What we saw", "What is expected", "What to do", "Severity");

    /** In characters; together they fill the width of an A4 page on its side. */
    static final List<Integer> WIDTHS = List.of(15, 27, 30, 58, 18);

    static final String FOOTER = "Page &P of &N";

    private static final String VIEW = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
            + "<sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
            + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\"/>";
    private static final String COLUMNS = columns();
    private static final String PAPER =
            "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                    + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                    + "<headerFooter><oddFooter>" + Words.xml("&R" + FOOTER) + "</oddFooter></headerFooter>";

    private static final int POINTS_A_LINE = 15;

    /** No row can be higher than 409 points. */
    private static final int MOST_LINES = 27;

    private final FindingsLook look;
    private final Set<String> sheets;
    private final StringBuilder cells = new StringBuilder(4096);
    private final StringBuilder links = new StringBuilder();
    private int row = 1;

    private FindingsSheet(Set<String> sheets, FindingsLook look) {
        this.sheets = sheets;
        this.look = look;
    }

    /** A name that no sheet has, whether in small or capital letters. */
    static String name(Set<String> taken) {
        String name = NAME;
        for (int number = 2; taken.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = NAME + " (" + number + ")";
        }
        return name;
    }

    /**
     * Writes it.
     *
     * @param sheets the sheets of the workbook; places on them become links
     */
    static String xml(List<Point> points, Set<String> sheets, FindingsLook look, Vocabulary vocabulary) {
        FindingsSheet page = new FindingsSheet(sheets, look);
        page.writeHeader();
        points.forEach(page::write);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                + vocabulary.spreadsheet() + "\">" + VIEW + COLUMNS + "<sheetData>" + page.cells + "</sheetData>"
                + (page.links.isEmpty() ? "" : "<hyperlinks>" + page.links + "</hyperlinks>") + PAPER + "</worksheet>";
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder("<cols>");
        for (int i = 0; i < WIDTHS.size(); i++) {
            columns.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS.get(i)
                    + "\" customWidth=\"1\"/>");
        }
        return columns.append("</cols>").toString();
    }

    private void writeHeader() {
        cells.append("<row r=\"1\">");
        for (int column = 0; column < HEADERS.size(); column++) {
            cell(column, look.header(), HEADERS.get(column));
        }
        cells.append("</row>");
    }

    private void write(Point point) {
        boolean isLink =
                point.at().sheet() != null && sheets.contains(point.at().sheet());
        row++;
        cells.append("<row r=\"" + row + "\" ht=\"" + heightInPoints(point) + "\">");
        cell(0, isLink ? look.link() : look.text(), point.place());
        cell(1, look.text(), point.observed());
        cell(2, look.text(), point.expected());
        cell(3, look.text(), point.message());
        cell(4, point.severity() == Severity.ERROR ? look.grave() : look.text(), point.severityWords());
        cells.append("</row>");
        if (isLink) {
            links.append("<hyperlink ref=\"A" + row + "\" location=\"" + Words.xml(point.target()) + "\"/>");
        }
    }

    /** About enough for the longest text; programs that are not told keep a row at one line. */
    static int heightInPoints(Point point) {
        List<String> texts =
                List.of(point.place(), point.observed(), point.expected(), point.message(), point.severityWords());
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            most = Math.max(most, 1 + texts.get(i).length() / (WIDTHS.get(i) - 2));
        }
        return POINTS_A_LINE * Math.min(most, MOST_LINES);
    }

    private void cell(int column, int style, String text) {
        cells.append("<c r=\"" + (char) ('A' + column) + row + "\" s=\"" + style + "\"");
        cells.append(
                text.isEmpty()
                        ? "/>"
                        : " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Words.cell(text) + "</t></is></c>");
    }
}
