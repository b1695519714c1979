package org.careerbenchmarks.template.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts findings into an .xlsx workbook: a first sheet that lists them, and comments on the cells concerned. The parts
 * with the school's values are copied as they are; the program never reads a value, and never calculates anything.
 */
final class MarkedXlsx {

    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    /** Held while a large workbook is changed: several at a time would need much memory. */
    private static final Object LARGE = new Object();

    private final WorkbookPackage all;
    private final ContentTypes types;
    private final String main;
    private final XmlPart workbook;
    private final Vocabulary vocabulary;
    private final Links links;

    /** The part of each sheet by its name. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private MarkedXlsx(WorkbookPackage all) throws CannotMark {
        this.all = all;
        this.types = new ContentTypes(all);
        Link document = Links.of(all, "").first("officeDocument");
        if (document == null) {
            throw new CannotMark("a file of another program");
        }
        this.main = document.part();
        this.workbook = all.open(main, 2);
        this.vocabulary = Vocabulary.of(workbook);
        this.links = Links.of(all, main);
    }

    static byte[] mark(Path file, List<Point> points) throws IOException, CannotMark {
        WorkbookPackage all = WorkbookPackage.of(file);
        if (!all.isLarge()) {
            return new MarkedXlsx(all).mark(points);
        }
        synchronized (LARGE) {
            return new MarkedXlsx(all).mark(points);
        }
    }

    private byte[] mark(List<Point> points) throws CannotMark {
        findSheets();
        removeMacros();
        comeSecond();
        addComments(points);
        addSheet(points);
        return all.pack();
    }

    private XmlElement list() throws CannotMark {
        XmlElement list = workbook.root().child("sheets");
        if (list == null || list.children("sheet").isEmpty()) {
            throw new CannotMark("a workbook without sheets");
        }
        return list;
    }

    private void findSheets() throws CannotMark {
        for (XmlElement sheet : list().children("sheet")) {
            Link link = links.get(sheet.get("r:id"));
            if (link.kind().endsWith("Macrosheet")) {
                throw new CannotMark("a sheet of macros");
            }
            sheets.put(sheet.get("name"), link.part());
        }
    }

    private void removeMacros() throws CannotMark {
        types.makeOrdinary(main);
        List<String> macros = types.removeMacros(all.names());
        links.removeAll("vbaProject");
        for (String part : macros) {
            int name = part.lastIndexOf('/') + 1;
            all.remove(part);
            all.remove(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
        }
    }

    /** The sheets that are there make way for a first one: it is the one on top, and counted from 0 all others move on. */
    private void comeSecond() throws CannotMark {
        XmlElement views = workbook.root().child("bookViews");
        for (XmlElement view : views == null ? List.<XmlElement>of() : views.children("workbookView")) {
            for (String which : List.of("activeTab", "firstSheet")) {
                if (view.find(which) != null) {
                    workbook.set(view, which, "0");
                }
            }
        }
        XmlElement names = workbook.root().child("definedNames");
        for (XmlElement name : names == null ? List.<XmlElement>of() : names.children("definedName")) {
            String sheet = name.find("localSheetId");
            if (sheet != null) {
                workbook.set(name, "localSheetId", String.valueOf(number(sheet) + 1));
            }
        }
        for (String part : sheets.values()) {
            XmlPart sheet = all.open(part, 2);
            XmlElement sheetViews = sheet.root().child("sheetViews");
            for (XmlElement view : sheetViews == null ? List.<XmlElement>of() : sheetViews.children("sheetView")) {
                if (view.find("tabSelected") != null) {
                    sheet.set(view, "tabSelected", "0");
                }
            }
        }
    }

    private static long number(String digits) throws CannotMark {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new CannotMark("a number that is none");
        }
        return Long.parseLong(digits);
    }

    private void addComments(List<Point> points) throws CannotMark {
        SheetNotes notes = new SheetNotes(all, types, vocabulary);
        for (Map.Entry<String, List<Note>> sheet : Note.bySheet(points).entrySet()) {
            String part = sheets.get(sheet.getKey());
            if (part != null) {
                notes.add(part, sheet.getValue());
            }
        }
    }

    private void addSheet(List<Point> points) throws CannotMark {
        FindingsLook look = FindingsLook.add(all, links.first("styles"));
        String part = all.free("xl/worksheets/findings", ".xml");
        all.put(part, FindingsSheet.xml(points, sheets.keySet(), look, vocabulary));
        types.add(part, ContentTypes.WORKSHEET);
        String name = FindingsSheet.name(sheets.keySet());
        long id = 0;
        for (XmlElement sheet : list().children("sheet")) {
            id = Math.max(id, number(sheet.get("sheetId")));
        }
        String prefix = workbook.root().prefix();
        workbook.insert(
                list().contentStart(),
                "<" + prefix + "sheet xmlns:r=\"" + vocabulary.relationship() + "\" name=\"" + name + "\" sheetId=\""
                        + (id + 1) + "\" r:id=\"" + links.add(vocabulary, "worksheet", part) + "\"/>");
        if (workbook.root().child("bookViews") == null) {
            workbook.insert(
                    list().start(), "<" + prefix + "bookViews><" + prefix + "workbookView/></" + prefix + "bookViews>");
        }
        repeatHeader(name);
    }

    /** The header on top of each page that is printed. */
    private void repeatHeader(String name) {
        String prefix = workbook.root().prefix();
        String title = "<" + prefix + "definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'" + name
                + "'!$1:$1</" + prefix + "definedName>";
        XmlElement names = workbook.root().child("definedNames");
        if (names == null) {
            String list = prefix + "definedNames>";
            workbook.insertBehind(BEFORE_NAMES, "<" + list + title + "</" + list);
        } else if (names.contentStart() == names.end()) {
            workbook.append(names, title);
        } else {
            workbook.insert(names.contentStart(), title);
        }
    }
}
