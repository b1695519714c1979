package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.DossierBuilder.aDossier;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.finding;
import static org.careerbenchmarks.template.feedback.Samples.query;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class LetterPageTests {

    @Test
    void thePageSaysTheSameAsTheTextAndIsAccessible() throws Exception {
        Dossier dossier = aDossier()
                .called("St Bede's & All <Saints>")
                .with(error("Audit", "D5", "Answered \"twice\"."), query("Audit", "D9", "Why?"))
                .build();
        Letter letter =
                LetterWriter.write(List.of(new Returned(dossier, Point.of(dossier.findings()), "return.xlsx")), true);

        Document page = parse(LetterPage.of(letter, "mark"));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(all(page, "title")).containsExactly(letter.title());
        assertThat(all(page, "h1")).containsExactly(letter.title());
        assertThat(all(page, "h2")).containsExactly("Your file \"P014.xlsx\"", "What to do next");
        assertThat(all(page, "h3")).containsExactly("What must be corrected", "Please check or explain");
        assertThat(all(page, "main")).hasSize(1);
        for (String element : List.of("h1", "h2", "h3", "p", "li")) {
            assertThat(all(page, element))
                    .allSatisfy(words -> assertThat(letter.text()).contains(words));
        }
        assertThat(all(page, "ol")).hasSize(3);
        assertThat(page.getElementsByTagName("ol")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("start")
                        .getNodeValue())
                .isEqualTo("2");
    }

    @Test
    void nothingInALetterComesToLife() throws Exception {
        List<Finding> nasty = Samples.NASTY.stream()
                .map(each -> finding(Severity.ERROR, new Place(each, "D5"), each, each))
                .toList();
        for (String name : Samples.NASTY) {
            Dossier dossier = aDossier()
                    .inFile("returns/" + name + ".xlsx")
                    .called(name)
                    .with(nasty.toArray(Finding[]::new))
                    .build();
            Letter letter =
                    LetterWriter.write(List.of(new Returned(dossier, Point.of(dossier.findings()), null)), true);

            Document page = parse(LetterPage.of(letter, "mark"));

            for (String element : List.of("script", "img", "link", "a", "iframe", "object", "form")) {
                assertThat(all(page, element)).isEmpty();
            }
            String shown = Words.visible(name);
            String own = shown.substring(shown.lastIndexOf('/') + 1);
            assertThat(all(page, "h2")).first().asString().endsWith(own + ".xlsx\"");
            assertThat(letter.text().codePoints())
                    .noneMatch(letter1 -> letter1 != '\n' && Character.getType(letter1) == Character.CONTROL)
                    .noneMatch(letter1 -> Character.getType(letter1) == Character.FORMAT);
            assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("2020-01-01 ERROR"));
        }
    }

    private static Document parse(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> all(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            words.add(found.item(i).getTextContent());
        }
        return words;
    }
}
