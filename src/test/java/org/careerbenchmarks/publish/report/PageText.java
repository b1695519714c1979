package org.careerbenchmarks.publish.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report read again: it is well-formed XML too. */
final class PageText {

    private final Document document;

    private PageText(Document document) {
        this.document = document;
    }

    static PageText of(String page) {
        try {
            return new PageText(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8))));
        } catch (Exception fault) {
            throw new AssertionError("The page is not well-formed.", fault);
        }
    }

    /** The words of all elements of a name. */
    List<String> all(String element) {
        return elements(document.getDocumentElement(), element).stream()
                .map(Element::getTextContent)
                .toList();
    }

    List<String> attributes(String name) {
        return elements(document.getDocumentElement(), "*").stream()
                .filter(each -> each.hasAttribute(name))
                .map(each -> each.getAttribute(name))
                .toList();
    }

    /** The rows of the table whose caption has this id, each as its cells. */
    List<List<String>> table(String captionId) {
        Element table = elements(document.getDocumentElement(), "caption").stream()
                .filter(each -> each.getAttribute("id").equals(captionId))
                .map(each -> (Element) each.getParentNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table " + captionId));
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(table, "tr")) {
            rows.add(elements(row, "*").stream()
                    .filter(each ->
                            each.getTagName().equals("th") || each.getTagName().equals("td"))
                    .map(Element::getTextContent)
                    .toList());
        }
        return rows;
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
