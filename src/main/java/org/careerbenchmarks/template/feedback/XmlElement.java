package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element and where it stands in the text of its part. */
final class XmlElement {

    private final String name;
    private final String prefix;
    private final List<String> attributes;
    private final int start;
    private final int contentStart;
    private final List<XmlElement> children = new ArrayList<>();
    private int contentEnd;
    private int end;

    /**
     * An element whose end is still to come.
     *
     * @param name without its prefix; empty if it is of another namespace than the root
     * @param prefix with its colon, or empty
     * @param attributes the names, each followed by its value, of those without a prefix, and {@code r:id}
     */
    XmlElement(String name, String prefix, List<String> attributes, int start, int contentStart) {
        this.name = name;
        this.prefix = prefix;
        this.attributes = attributes;
        this.start = start;
        this.contentStart = contentStart;
    }

    /** Its end tag stands there; for an empty element that is the tag itself. */
    void close(int from, int to) {
        this.contentEnd = from == start ? to : from;
        this.end = to;
    }

    String name() {
        return name;
    }

    String prefix() {
        return prefix;
    }

    @Nullable
    String find(String attribute) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    String get(String attribute) throws CannotMark {
        String value = find(attribute);
        if (value == null) {
            throw new CannotMark("an element " + name + " without " + attribute);
        }
        return value;
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String called) {
        return children.stream().filter(each -> each.name.equals(called)).toList();
    }

    @Nullable
    XmlElement child(String called) {
        for (XmlElement each : children) {
            if (each.name.equals(called)) {
                return each;
            }
        }
        return null;
    }

    int start() {
        return start;
    }

    /** Behind its start tag. */
    int contentStart() {
        return contentStart;
    }

    /** Before its end tag. */
    int contentEnd() {
        return contentEnd;
    }

    int end() {
        return end;
    }
}
