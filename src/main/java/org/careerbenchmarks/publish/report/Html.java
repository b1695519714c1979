package org.careerbenchmarks.publish.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Writes HTML that is well-formed XML too. Every word goes through its escape, whoever wrote it. */
final class Html {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        text.append('>');
        open.push(tag);
        return this;
    }

    Html close(String tag) {
        String opened = open.pop();
        if (!opened.equals(tag)) {
            throw new IllegalStateException("The element " + opened + " is open and not " + tag + ".");
        }
        text.append("</").append(tag).append('>');
        return this;
    }

    /** Ends an element, and the line. */
    Html closeBlock(String tag) {
        close(tag);
        text.append('\n');
        return this;
    }

    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        text.append("/>");
        return this;
    }

    Html words(String words) {
        escape(words);
        return this;
    }

    /** An element with nothing but words in it, on a line of its own. */
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).words(words).closeBlock(tag);
    }

    /** An element inside a line. */
    Html inline(String tag, String words, String... attributes) {
        return open(tag, attributes).words(words).close(tag);
    }

    /** An element that a library made, with the words in it. */
    Html made(Element element) {
        String tag = element.getTagName();
        text.append('<').append(tag);
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            attribute(attribute.getName(), attribute.getValue());
        }
        String words = element.getTextContent();
        if (words.isEmpty()) {
            text.append("/>");
        } else {
            text.append('>');
            escape(words);
            text.append("</").append(tag).append('>');
        }
        return this;
    }

    /** A style sheet of the program, which holds no markup. */
    Html style(String css) {
        text.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " is still open.");
        }
        return "<!DOCTYPE html>\n" + text;
    }

    private void start(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            attribute(attributes[index], attributes[index + 1]);
        }
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
    }

    private void escape(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(isShown(point) ? point : REPLACEMENT);
            }
        });
    }

    /** What no page may hold, and what would turn the direction of the words after it. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == 0xAD || point == 0x200C || point == 0x200D;
            default -> point >= FIRST_PRINTABLE;
        };
    }
}
