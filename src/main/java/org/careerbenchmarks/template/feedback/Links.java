package org.careerbenchmarks.template.feedback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one part of the file, or the file as a whole, is related to. */
final class Links {

    private static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final XmlPart xml;
    private final Map<String, Link> byId = new LinkedHashMap<>();
    private final Map<String, XmlElement> elements = new LinkedHashMap<>();

    private Links(XmlPart xml) {
        this.xml = xml;
    }

    /**
     * The relationships of a part, which may have none yet.
     *
     * @param source its name, empty for the file as a whole
     */
    static Links of(WorkbookPackage workbook, String source) throws CannotMark {
        int name = source.lastIndexOf('/') + 1;
        String part = source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
        if (!workbook.has(part)) {
            workbook.put(part, NONE);
        }
        Links links = new Links(workbook.open(part, 1));
        for (XmlElement each : links.xml.root().children("Relationship")) {
            boolean leadsOut = "External".equalsIgnoreCase(each.find("TargetMode"));
            String type = each.get("Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String to = leadsOut ? "" : resolve(source.substring(0, name), each.get("Target"));
            links.byId.put(each.get("Id"), new Link(each.get("Id"), kind, to));
            links.elements.put(each.get("Id"), each);
        }
        return links;
    }

    private static String resolve(String folder, String target) throws CannotMark {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    throw new CannotMark("a part that lies outside the file");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    Link get(String id) throws CannotMark {
        Link link = byId.get(id);
        if (link == null) {
            throw new CannotMark("a part that is not there");
        }
        return link;
    }

    /** The first of a kind, or null. */
    @Nullable
    Link first(String kind) {
        return byId.values().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Leads to a part, and gives the id of that. */
    String add(Vocabulary vocabulary, String kind, String part) {
        int number = byId.size() + 1;
        while (byId.containsKey("rIdFindings" + number)) {
            number++;
        }
        String id = "rIdFindings" + number;
        byId.put(id, new Link(id, kind, part));
        xml.append(
                xml.root(),
                "<" + xml.root().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + vocabulary.relationship() + "/"
                        + kind + "\" Target=\"/" + part + "\"/>");
        return id;
    }

    /** Takes all of a kind away. */
    void removeAll(String kind) {
        for (Link link :
                byId.values().stream().filter(each -> each.kind().equals(kind)).toList()) {
            byId.remove(link.id());
            xml.remove(elements.get(link.id()));
        }
    }
}
