package org.careerbenchmarks.template.feedback;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The elements of one part, as deep as is asked for, and where they stand.
 *
 * @param namespace of the root
 */
record XmlOutline(String namespace, XmlElement root) {

    private static final int MOST_ELEMENTS = 200_000;

    /** The parser compares every namespace of a tag with every other. */
    private static final int LONGEST_TAG = 32 * 1024;

    private static final ThreadLocal<Parsers> PARSERS = ThreadLocal.withInitial(Parsers::new);

    /** Makes parsers, which share the names that they meet: a new family soon, so that no part slows down many others. */
    private static final class Parsers {

        private static final int CHARACTERS_OF_A_FAMILY = 256 * 1024;

        private XMLInputFactory family = begin();
        private int left = CHARACTERS_OF_A_FAMILY;

        private static XMLInputFactory begin() {
            XMLInputFactory family = new InputFactoryImpl();
            family.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            family.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
            return family;
        }

        /** For a part of so many characters. */
        XMLInputFactory next(int characters) {
            if (characters > left) {
                family = begin();
                left = CHARACTERS_OF_A_FAMILY;
            }
            left -= characters;
            return family;
        }
    }

    /** Reads a part to its end; what is not well-formed, or declares a document type, is refused. */
    static XmlOutline of(String text, int depth) throws CannotMark {
        refuseEndlessTags(text);
        try {
            XMLStreamReader2 reader =
                    (XMLStreamReader2) PARSERS.get().next(text.length()).createXMLStreamReader(new StringReader(text));
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                refuseDeclarations(reader.next());
            }
            return new XmlOutline(reader.getNamespaceURI(), elements(reader, depth));
        } catch (XMLStreamException malformed) {
            throw new CannotMark("a part that is no XML");
        }
    }

    private static void refuseEndlessTags(String text) throws CannotMark {
        int next;
        for (int tag = text.length() > LONGEST_TAG ? text.indexOf('<') : -1; tag >= 0; tag = next) {
            next = text.indexOf('<', tag + 1);
            int stretch = (next < 0 ? text.length() : next) - tag;
            if (stretch > LONGEST_TAG && isTag(text, tag) && !endsSoon(text, tag)) {
                throw new CannotMark("an endless tag");
            }
        }
    }

    private static boolean isTag(String text, int at) {
        return !text.startsWith("<!", at) && !text.startsWith("<?", at);
    }

    private static boolean endsSoon(String text, int tag) {
        char quote = 0;
        for (int at = tag; at < tag + LONGEST_TAG; at++) {
            char letter = text.charAt(at);
            if (quote == 0 && letter == '>') {
                return true;
            }
            if (letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            }
        }
        return false;
    }

    private static void refuseDeclarations(int event) throws CannotMark {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new CannotMark("a document type declaration");
        }
    }

    private static XmlElement elements(XMLStreamReader2 reader, int depth) throws XMLStreamException, CannotMark {
        String namespace = reader.getNamespaceURI();
        XmlElement first = element(reader, namespace);
        Deque<XmlElement> open = new ArrayDeque<>(List.of(first));
        int level = 0;
        int found = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT && ++level <= depth) {
                if (++found > MOST_ELEMENTS) {
                    throw new CannotMark("too many elements in one part");
                }
                XmlElement child = element(reader, namespace);
                open.getFirst().children().add(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT && level-- <= depth) {
                LocationInfo at = reader.getLocationInfo();
                open.pop().close((int) at.getStartingCharOffset(), (int) at.getEndingCharOffset());
            }
        }
        return first;
    }

    private static XmlElement element(XMLStreamReader2 reader, String namespace) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(2 * reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            if (of.isEmpty()) {
                attributes.add(reader.getAttributeLocalName(i));
                attributes.add(reader.getAttributeValue(i));
            } else if (Vocabulary.isRelationship(of)) {
                attributes.add("r:" + reader.getAttributeLocalName(i));
                attributes.add(reader.getAttributeValue(i));
            }
        }
        boolean isOurs = namespace.equals(reader.getNamespaceURI());
        String prefix = reader.getPrefix();
        LocationInfo at = reader.getLocationInfo();
        return new XmlElement(
                isOurs ? reader.getLocalName() : "",
                prefix == null || prefix.isEmpty() ? "" : prefix + ":",
                attributes,
                (int) at.getStartingCharOffset(),
                (int) at.getEndingCharOffset());
    }
}
