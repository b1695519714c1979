package org.careerbenchmarks.ingest.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.careerbenchmarks.model.FileDefect;
import org.jspecify.annotations.Nullable;

/**
 * One part's XML as a flat walk over starts, ends and text of the elements of one vocabulary. However deep a file nests
 * them, nothing here grows with it. A document type declaration ends the walk; nothing in it is ever used.
 */
final class XmlCursor {

    /** No part of a workbook has elements so deep in each other; a program that builds trees would run out of stack. */
    private static final int DEEPEST = 256;

    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    private final String part;
    private final XMLStreamReader reader;
    private final Vocabulary vocabulary;
    private final XmlBytes bytes;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;
    private @Nullable String lastNamespace;
    private boolean lastIsOurs;

    XmlCursor(String part, XMLStreamReader reader, Vocabulary vocabulary, XmlBytes bytes) {
        this.part = part;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.bytes = bytes;
    }

    /** Goes on to the next event; false at the end of the part. */
    boolean next() throws Refusal {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException malformed) {
            bytes.check();
            throw Refusal.damaged("a workbook whose part " + Refusal.quote(part) + " is broken");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            refuseElement();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            lookAtNamespace();
        } else if (event == XMLStreamConstants.DTD) {
            throw new Refusal(FileDefect.UNSAFE, "a document type declaration in the part " + Refusal.quote(part));
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.damaged("a workbook whose part " + Refusal.quote(part) + " is broken");
        }
        return true;
    }

    private void refuseElement() throws Refusal {
        depth++;
        if (depth > DEEPEST) {
            throw Refusal.tooLarge(DEEPEST, "elements within each other");
        }
        if (lookAtNamespace() && INCLUSION.equals(lastNamespace)) {
            throw Refusal.unsafe("an inclusion of another file in the part " + Refusal.quote(part));
        }
    }

    /** Whether it is another than that of the element before, which is rare: the parser says so with the same String. */
    private boolean lookAtNamespace() {
        String namespace = reader.getNamespaceURI();
        if (namespace == lastNamespace) {
            return false;
        }
        lastNamespace = namespace;
        lastIsOurs = vocabulary.has(namespace);
        return true;
    }

    /** Goes to the outermost element and gives its name, empty if it is of another vocabulary. */
    String root() throws Refusal {
        while (next()) {
            if (isStart()) {
                return element();
            }
        }
        return "";
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The name of the element that starts or ends here without its prefix; empty if it is of another vocabulary. */
    String element() {
        return lastIsOurs ? reader.getLocalName() : "";
    }

    String namespace() {
        return reader.getNamespaceURI();
    }

    /** An attribute without a prefix, or null. */
    @Nullable
    String find(String attribute) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (attribute.equals(reader.getAttributeLocalName(i))
                    && reader.getAttributeNamespace(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute without a prefix is there and says yes. */
    boolean isTrue(String attribute) {
        String flag = find(attribute);
        return "1".equals(flag) || "true".equals(flag) || "on".equals(flag);
    }

    /** An attribute of another vocabulary, or null. */
    @Nullable
    String find(Vocabulary of, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (attribute.equals(reader.getAttributeLocalName(i)) && of.has(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text of this event. */
    void appendTo(TextBuffer text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
}
