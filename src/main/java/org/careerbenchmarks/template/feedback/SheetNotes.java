package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comments on the cells of the sheets of one .xlsx workbook. */
final class SheetNotes {

    private static final String FONT =
            "<rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>";

    /** What stands before the drawing of the comments in a sheet. */
    private static final Set<String> BEFORE_DRAWING = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing");

    private final WorkbookPackage workbook;
    private final ContentTypes types;
    private final Vocabulary vocabulary;

    SheetNotes(WorkbookPackage workbook, ContentTypes types, Vocabulary vocabulary) {
        this.workbook = workbook;
        this.types = types;
        this.vocabulary = vocabulary;
    }

    /** Adds a comment to each of these cells of a sheet, or to the comment that is there. */
    void add(String sheet, List<Note> notes) throws CannotMark {
        Links links = Links.of(workbook, sheet);
        Link comments = links.first("comments");
        if (comments == null) {
            String part = workbook.free("xl/findingsComments", ".xml");
            workbook.put(
                    part,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                            + vocabulary.spreadsheet() + "\"><authors/><commentList/></comments>");
            types.add(part, ContentTypes.COMMENTS);
            comments = links.get(links.add(vocabulary, "comments", part));
        }
        List<Note> shapeless = addTexts(workbook.open(comments.part(), 4), notes);
        if (!shapeless.isEmpty()) {
            addShapes(sheet, links, shapeless);
        }
    }

    /**
     * Gives those of cells that had no comment before. A school may send back the workbook that it got from us; what a
     * comment says already is not said again.
     */
    private static List<Note> addTexts(XmlPart part, List<Note> notes) throws CannotMark {
        XmlElement authors = part.root().child("authors");
        XmlElement list = part.root().child("commentList");
        if (authors == null || list == null) {
            throw new CannotMark("comments without a list");
        }
        String prefix = part.root().prefix();
        part.append(authors, tags(prefix, "<author>" + Note.AUTHOR + "</author>"));
        int author = authors.children("author").size();
        Map<String, XmlElement> known = new HashMap<>();
        list.children("comment").forEach(each -> known.put(each.find("ref"), each));
        List<Note> added = new ArrayList<>();
        for (Note note : notes) {
            XmlElement comment = known.get(note.cell());
            if (comment == null) {
                String ref = "<comment ref=\"" + note.cell() + "\" authorId=\"" + author + "\"><text>";
                part.append(list, tags(prefix, ref + run(note.text()) + "</text></comment>"));
                added.add(note);
            } else if (!part.words(comment).contains(note.text())) {
                extend(part, comment, run("\n" + note.text()));
            }
        }
        return added;
    }

    /** Plain text becomes a run, because programs that find a run look at nothing else. */
    private static void extend(XmlPart part, XmlElement comment, String run) throws CannotMark {
        XmlElement text = comment.child("text");
        if (text == null) {
            throw new CannotMark("a comment without text");
        }
        String prefix = text.prefix();
        XmlElement last = null;
        for (XmlElement each : text.children()) {
            if (each.name().equals("t")) {
                part.insert(each.start(), tags(prefix, "<r>"));
                part.insert(each.end(), tags(prefix, "</r>"));
            }
            last = each.name().equals("t") || each.name().equals("r") ? each : last;
        }
        if (last == null) {
            part.append(text, tags(prefix, run));
        } else {
            part.insert(last.end(), tags(prefix, run));
        }
    }

    private static String run(String words) {
        return "<r>" + FONT + "<t xml:space=\"preserve\">" + Words.cell(words) + "</t></r>";
    }

    /** The elements under the prefix that the part has for its own. */
    private static String tags(String prefix, String xml) {
        return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix);
    }

    private void addShapes(String sheet, Links links, List<Note> notes) throws CannotMark {
        XmlPart page = workbook.open(sheet, 2);
        CellSizes sizes = new CellSizes(page);
        XmlElement known = page.root().child("legacyDrawing");
        if (known != null) {
            String part = links.get(known.get("r:id")).part();
            workbook.put(part, NoteShapes.add(workbook.bytes(part), notes, sizes));
            return;
        }
        String part = workbook.free("xl/drawings/findingsNotes", ".vml");
        workbook.put(part, NoteShapes.write(notes, sizes));
        types.addDrawing(part);
        String id = links.add(vocabulary, "vmlDrawing", part);
        page.insertBehind(
                BEFORE_DRAWING,
                "<" + page.root().prefix() + "legacyDrawing xmlns:r=\"" + vocabulary.relationship() + "\" r:id=\"" + id
                        + "\"/>");
    }
}
