package org.careerbenchmarks.publish.report;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sheet on which a chart is drawn. Batik makes shapes into SVG. Text stays text and is placed by its anchor, so that
 * no font of the machine is asked for: the same chart comes out on any, and on one that has none.
 */
final class Drawing {

    /** On which side of its place a text lies. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private final Sheet sheet;
    private final Document document;
    private final SVGGeneratorContext numbers;
    private final SVGShape shapes;
    private final List<Element> elements = new ArrayList<>();
    private double height;

    Drawing(Sheet sheet) {
        this.sheet = sheet;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException("There is no XML parser.", fault);
        }
        numbers = SVGGeneratorContext.createDefault(document);
        numbers.setPrecision(DECIMALS);
        shapes = new SVGShape(numbers);
    }

    Sheet sheet() {
        return sheet;
    }

    /** A filled bar in the colour of a style class; one without width leaves nothing. */
    void bar(Rectangle2D bar, String style) {
        if (bar.getWidth() > 0) {
            add(bar, style);
        }
    }

    void line(Line2D line, String style) {
        add(line, style);
    }

    /** One line of text, whose base line is at {@code y}. */
    void text(double x, double y, Anchor anchor, String words) {
        text(x, y, anchor, words, "");
    }

    /** One line of text in a style class of its own. */
    void text(double x, double y, Anchor anchor, String words, String style) {
        Element text = document.createElementNS(SVG, "text");
        text.setAttribute("x", numbers.doubleString(x));
        text.setAttribute("y", numbers.doubleString(y));
        if (anchor != Anchor.START) {
            text.setAttribute("text-anchor", anchor.word);
        }
        if (!style.isEmpty()) {
            text.setAttribute("class", style);
        }
        text.setTextContent(words);
        elements.add(text);
        height = Math.max(height, y + sheet.textSize() / 2);
    }

    /** Puts the chart into the page, with what is read out in its place. */
    void write(Html page, String id, String title, String description) {
        String own = id + "-" + sheet.code();
        page.open(
                "svg",
                "class",
                sheet.code(),
                "viewBox",
                "0 0 " + numbers.doubleString(sheet.width()) + " " + numbers.doubleString(Math.ceil(height) + 1),
                "role",
                "img",
                "aria-labelledby",
                own + "-title " + own + "-desc",
                "font-size",
                numbers.doubleString(sheet.textSize()));
        page.element("title", title, "id", own + "-title").element("desc", description, "id", own + "-desc");
        elements.forEach(page::made);
        page.closeBlock("svg");
    }

    private void add(Shape shape, String style) {
        Element element = shapes.toSVG(shape);
        element.setAttribute("class", style);
        elements.add(element);
        height = Math.max(height, shape.getBounds2D().getMaxY());
    }
}
