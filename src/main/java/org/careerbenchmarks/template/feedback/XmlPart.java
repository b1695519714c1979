package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One XML part with changes at a few places. Everything else stays as it was, to the letter: a parser only says where
 * the elements are, and the changes are made in the text.
 */
final class XmlPart {

    private record Change(int from, int to, String xml) {}

    private final PartText source;
    private final String text;
    private final XmlOutline outline;
    private final List<Change> changes = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> additions = new LinkedHashMap<>();

    /**
     * Finds the elements of a part.
     *
     * @param depth how deep: 0 for the root alone
     */
    XmlPart(byte[] bytes, int depth) throws CannotMark {
        PartOutline part = Familiar.outline(bytes, depth);
        this.source = part.source();
        this.text = source.text();
        this.outline = part.outline();
    }

    XmlElement root() {
        return outline.root();
    }

    String namespace() {
        return outline.namespace();
    }

    /** The words in an element as they were. */
    String words(XmlElement element) {
        return Words.ofXml(text.substring(element.contentStart(), element.contentEnd()));
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
        int at = root().contentStart();
        for (XmlElement child : root().children()) {
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

    boolean isChanged() {
        return !changes.isEmpty() || !additions.isEmpty();
    }

    byte[] toBytes() {
        additions.forEach((parent, xml) -> changes.add(addition(parent, xml)));
        additions.clear();
        changes.sort(Comparator.comparingInt(Change::from));
        StringBuilder changed = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Change each : changes) {
            changed.append(text.substring(at, each.from())).append(each.xml());
            at = each.to();
        }
        return source.toBytes(changed.append(text.substring(at)).toString());
    }
}
