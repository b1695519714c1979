package org.careerbenchmarks.template.feedback;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One XML part with changes at a few places. Everything else stays as it was, to the letter: a parser only says where
 * the elements are, and the changes are made in the text.
 */
final class XmlPart {

    private static final int MOST_ELEMENTS = 200_000;

    /** The parser compares every namespace of a tag with every other. */
    private static final int LONGEST_TAG = 32 * 1024;

    private record Change(int from, int to, String xml) {}

    private final PartText source;
    private final String text;
    private final XmlElement root;
    private final String namespace;
    private final List<Change> changes = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> additions = new LinkedHashMap<>();

    /**
     * Finds the elements of a part.
     *
     * @param depth how deep: 0 for the root alone
     */
    XmlPart(byte[] bytes, int depth) throws CannotMark {
        this.source = PartText.of(bytes);
        this.text = source.text();
        refuseEndlessTags(text);
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) parsers().createXMLStreamReader(new StringReader(text));
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                refuseDeclarations(reader.next());
            }
            this.namespace = reader.getNamespaceURI();
            this.root = outline(reader, depth);
            reader.close();
        } catch (XMLStreamException malformed) {
            throw new CannotMark("a part that is no XML");
        }
    }

    /** The parser keeps the names it meets: one for each part, so that no part slows down the next. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return parsers;
    }

    private static void refuseEndlessTags(String text) throws CannotMark {
        int next;
        for (int tag = text.indexOf('<'); tag >= 0; tag = next) {
            next = text.indexOf('<', tag + 1);
            int stretch = (next < 0 ? text.length() : next) - tag;
            boolean isTag = !text.startsWith("<!", tag) && !text.startsWith("<?", tag);
            if (isTag && stretch > LONGEST_TAG && !endsSoon(text, tag)) {
                throw new CannotMark("an endless tag");
            }
        }
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

    private XmlElement outline(XMLStreamReader2 reader, int depth) throws XMLStreamException, CannotMark {
        XmlElement first = element(reader);
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
                XmlElement child = element(reader);
                open.getFirst().children().add(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT && level-- <= depth) {
                LocationInfo at = reader.getLocationInfo();
                open.pop().close((int) at.getStartingCharOffset(), (int) at.getEndingCharOffset());
            }
        }
        return first;
    }

    private XmlElement element(XMLStreamReader2 reader) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            if (of.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            } else if (Vocabulary.isRelationship(of)) {
                attributes.put("r:" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
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

    XmlElement root() {
        return root;
    }

    String namespace() {
        return namespace;
    }

    /** The text of the part as it was. */
    String text(int from, int to) {
        return text.substring(from, to);
    }

    void insert(int at, String xml) {
        changes.add(new Change(at, at, xml));
    }

    void remove(XmlElement element) {
        changes.add(new Change(element.start(), element.end(), ""));
    }

    /** Adds to the end of what an element holds. */
    void append(XmlElement parent, String xml) {
        additions.computeIfAbsent(parent, each -> new StringBuilder()).append(xml);
    }

    private Change addition(XmlElement parent, CharSequence xml) {
        if (!isEmptyTag(parent)) {
            return new Change(parent.contentEnd(), parent.contentEnd(), xml.toString());
        }
        int slash = parent.end() - 2;
        String name = text.substring(parent.start() + 1, slash).split("\\s", 2)[0];
        return new Change(slash, parent.end(), ">" + xml + "</" + name + ">");
    }

    private boolean isEmptyTag(XmlElement element) {
        return element.contentStart() == element.end();
    }

    /** Adds a child of the root behind the last of those that must come before it. */
    void insertBehind(Set<String> predecessors, String xml) {
        int at = root.contentStart();
        for (XmlElement child : root.children()) {
            if (predecessors.contains(child.name())) {
                at = child.end();
            }
        }
        insert(at, xml);
    }

    /** Gives an attribute without a prefix a value, which must need no escaping. */
    void set(XmlElement element, String attribute, String value) {
        int tagEnd = element.contentStart();
        int at = element.start() + 1;
        while (" \t\r\n/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int behindName = at;
        for (int equals = text.indexOf('=', at); equals >= 0 && equals < tagEnd; equals = text.indexOf('=', at)) {
            String name = text.substring(at, equals).strip();
            int from = equals + 1;
            while (text.charAt(from) != '"' && text.charAt(from) != '\'') {
                from++;
            }
            int to = text.indexOf(text.charAt(from), from + 1);
            if (name.equals(attribute)) {
                changes.add(new Change(from + 1, to, value));
                return;
            }
            at = to + 1;
        }
        insert(behindName, " " + attribute + "=\"" + value + "\"");
    }

    byte[] toBytes() {
        additions.forEach((parent, xml) -> changes.add(addition(parent, xml)));
        additions.clear();
        changes.sort(Comparator.comparingInt(Change::from));
        StringBuilder changed = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Change each : changes) {
            changed.append(text, at, each.from()).append(each.xml());
            at = each.to();
        }
        return source.toBytes(changed.append(text, at, text.length()).toString());
    }
}
