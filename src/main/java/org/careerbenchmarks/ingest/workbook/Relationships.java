package org.careerbenchmarks.ingest.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relationships of one part of the file, or of the file as a whole, by their ids. */
final class Relationships {

    /** Where the relationships of the file as a whole stand. */
    static final String OF_THE_FILE = "_rels/.rels";

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/";

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    private Relationships() {}

    /** Where the relationships of a part stand: {@code xl/_rels/workbook.xml.rels}. */
    static String partOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /**
     * Reads them.
     *
     * @param source the part they are about, which relative targets start from; empty for the file as a whole
     */
    static Relationships read(XmlCursor xml, String source) throws Refusal {
        Relationships all = new Relationships();
        if (!xml.root().equals("Relationships")) {
            throw Refusal.damaged("a workbook that does not say how its parts belong together");
        }
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        while (xml.next()) {
            if (xml.isStart() && xml.element().equals("Relationship")) {
                all.add(xml, folder);
            }
        }
        return all;
    }

    private void add(XmlCursor xml, String folder) throws Refusal {
        String id = xml.find("Id");
        String type = xml.find("Type");
        String target = xml.find("Target");
        if (id == null || type == null || target == null) {
            throw Refusal.damaged("a workbook that does not say how its parts belong together");
        }
        String kind = Vocabulary.RELATIONSHIP.word(type);
        if (kind.isEmpty() && type.startsWith(MICROSOFT)) {
            kind = type.substring(MICROSOFT.length());
        }
        // A colon makes it an address in the world, even where it does not say so.
        boolean isExternal = "External".equalsIgnoreCase(xml.find("TargetMode")) || target.contains(":");
        String part = isExternal || kind.isEmpty() ? target : resolve(folder, target);
        if (byId.put(id, new Relationship(kind, part, isExternal)) != null) {
            throw Refusal.damaged("a workbook with two relationships named " + Refusal.quote(id));
        }
    }

    private static String resolve(String folder, String target) throws Refusal {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    throw Refusal.unsafe("a part that lies outside the file, at " + Refusal.quote(target));
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The relationship with this id, or null. */
    @Nullable
    Relationship find(String id) {
        return byId.get(id);
    }

    /** The only relationship of this kind, or null where there is none. */
    @Nullable
    Relationship findOnly(String kind) throws Refusal {
        Relationship only = null;
        for (Relationship each : byId.values()) {
            if (each.kind().equals(kind)) {
                if (only != null) {
                    throw Refusal.damaged("a workbook with two parts that both claim to be its " + kind);
                }
                only = each;
            }
        }
        return only;
    }

    boolean has(String kind) {
        return byId.values().stream().anyMatch(each -> each.kind().equals(kind));
    }
}
