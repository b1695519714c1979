package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of thing each part of a workbook is. */
final class ContentTypes {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String MACROS = "application/vnd.ms-office.vbaProject";

    private final XmlPart xml;
    private final Map<String, XmlElement> names = new HashMap<>();
    private final Map<String, XmlElement> endings = new HashMap<>();
    private boolean knowsDrawings;

    ContentTypes(WorkbookPackage workbook) throws CannotMark {
        this.xml = workbook.open("[Content_Types].xml", 1);
        for (XmlElement each : xml.root().children("Override")) {
            names.put(each.get("PartName").toLowerCase(Locale.ROOT), each);
        }
        for (XmlElement each : xml.root().children("Default")) {
            endings.put(each.get("Extension").toLowerCase(Locale.ROOT), each);
        }
    }

    void add(String part, String type) {
        append("Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"");
    }

    /** Drawings of comments are known by their ending, as Excel has it. */
    void addDrawing(String part) {
        XmlElement known = byEnding("vml");
        if (known != null && !DRAWING.equals(known.find("ContentType"))) {
            add(part, DRAWING);
        } else if (known == null && !knowsDrawings) {
            append("Default Extension=\"vml\" ContentType=\"" + DRAWING + "\"");
            knowsDrawings = true;
        }
    }

    private void append(String element) {
        xml.append(xml.root(), "<" + xml.root().prefix() + element + "/>");
    }

    /** A workbook with macros, or a template, becomes an ordinary workbook. */
    void makeOrdinary(String workbook) {
        XmlElement own = byName(workbook);
        XmlElement known = own == null ? byEnding(ending(workbook)) : own;
        if (known == null || !WORKBOOK.equals(known.find("ContentType"))) {
            if (own == null) {
                add(workbook, WORKBOOK);
            } else {
                xml.set(own, "ContentType", WORKBOOK);
            }
        }
    }

    /** Takes macros out of the list, and says which of these parts they are in. */
    List<String> removeMacros(Collection<String> parts) {
        List<String> macros = new ArrayList<>();
        for (String part : parts) {
            XmlElement own = byName(part);
            if (isMacro(own == null ? byEnding(ending(part)) : own)) {
                macros.add(part);
            }
        }
        xml.root().children().stream().filter(ContentTypes::isMacro).forEach(xml::remove);
        return macros;
    }

    private static boolean isMacro(@Nullable XmlElement known) {
        String type = known == null ? null : known.find("ContentType");
        return type != null && type.startsWith(MACROS);
    }

    private static String ending(String part) {
        return part.substring(part.lastIndexOf('.') + 1);
    }

    private @Nullable XmlElement byEnding(String ending) {
        return endings.get(ending.toLowerCase(Locale.ROOT));
    }

    private @Nullable XmlElement byName(String part) {
        return names.get("/" + part.toLowerCase(Locale.ROOT));
    }
}
