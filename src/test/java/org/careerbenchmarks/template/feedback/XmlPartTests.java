package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTests {

    @Test
    void whatIsNotChangedStaysToTheLetter() throws CannotMark {
        String odd =
                "<?xml version='1.0'?>\r\n<!-- <a> --><a  x = '1'\n y=\"&#10;>\"><b/><![CDATA[<b>]]>&amp;😀<c\t></c ></a>\n";

        assertThat(change(odd, part -> {})).isEqualTo(odd);
    }

    @Test
    void anAttributeIsChangedWhereItStands() throws CannotMark {
        String changed = change("<a><b n='x=\"1\"' activeTab = '2' m=\"activeTab='9'\"/></a>", part -> {
            part.set(part.root().child("b"), "activeTab", "0");
            part.set(part.root().child("b"), "other", "1");
        });

        assertThat(changed).isEqualTo("<a><b other=\"1\" n='x=\"1\"' activeTab = '0' m=\"activeTab='9'\"/></a>");
    }

    @Test
    void anEmptyElementIsOpenedForWhatIsAddedToIt() throws CannotMark {
        String changed = change("<p:a xmlns:p='u'><p:b k='/'  /><p:c></p:c></p:a>", part -> {
            part.append(part.root().child("b"), "1");
            part.append(part.root().child("b"), "2");
            part.append(part.root().child("c"), "3");
        });

        assertThat(changed).isEqualTo("<p:a xmlns:p='u'><p:b k='/'  >12</p:b><p:c>3</p:c></p:a>");
    }

    @Test
    void aChildGoesBehindTheLastThatMustComeBeforeIt() throws CannotMark {
        String changed = change("<a><b/><b/><o:b xmlns:o='other'/><z/></a>", part -> {
            part.insertBehind(Set.of("b"), "<n/>");
            part.insertBehind(Set.of("y"), "<first/>");
        });

        assertThat(changed).isEqualTo("<a><first/><b/><b/><n/><o:b xmlns:o='other'/><z/></a>");
    }

    @Test
    void elementsOfAnotherNamespaceHaveNoName() throws CannotMark {
        XmlPart part = new XmlPart("<a xmlns='u'><b xmlns='v'/><b c='1'/></a>".getBytes(StandardCharsets.UTF_8), 1);

        assertThat(part.root().children("b")).hasSize(1);
        assertThat(part.root().child("b").find("c")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1"})
    void aPartKeepsItsEncodingAndItsMark(String encoding) throws CannotMark {
        Charset charset = Charset.forName(encoding);
        boolean canMark = encoding.startsWith("UTF");
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding.replaceAll("[LB]E", "") + "\"?><a><b/></a>";
        byte[] bytes = ((canMark ? "\uFEFF" : "") + xml).getBytes(charset);

        XmlPart part = new XmlPart(bytes, 1);
        part.append(part.root(), "<c/>");

        assertThat(new String(part.toBytes(), charset))
                .isEqualTo((canMark ? "\uFEFF" : "") + xml.replace("</a>", "<c/></a>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a></b>",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<a>&unknown;</a>",
                "<?xml version='1.0' encoding='IBM037'?><a/>",
                "<a>\0</a>"
            })
    void whatIsNoPlainXmlIsRefused(String xml) {
        assertThatExceptionOfType(CannotMark.class)
                .isThrownBy(() -> new XmlPart(xml.getBytes(StandardCharsets.UTF_8), 3));
    }

    @Test
    void anEndlessTagIsRefusedAndALongTextIsNot() throws CannotMark {
        String namespaces = " xmlns:n='u'".repeat(10_000);
        String text = "x".repeat(200_000);

        assertThatExceptionOfType(CannotMark.class)
                .isThrownBy(() -> new XmlPart(("<a" + namespaces + "/>").getBytes(StandardCharsets.UTF_8), 1));
        assertThat(change("<a>" + text + "<b/></a>", part -> {})).hasSize(200_000 + 11);
    }

    @Test
    void deepNestingNeedsNoDeepStack() throws CannotMark {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThat(change(deep, part -> part.set(part.root(), "k", "1"))).startsWith("<a k=\"1\"><a>");
    }

    /** A change that may find something to refuse. */
    private interface Edit {
        void make(XmlPart part) throws CannotMark;
    }

    private static String change(String xml, Edit edit) throws CannotMark {
        XmlPart part = new XmlPart(xml.getBytes(StandardCharsets.UTF_8), 2);
        edit.make(part);
        return new String(part.toBytes(), StandardCharsets.UTF_8);
    }
}
