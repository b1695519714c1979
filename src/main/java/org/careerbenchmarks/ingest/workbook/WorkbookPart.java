package org.careerbenchmarks.ingest.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What the main part of a workbook says.
 *
 * @param date1904 whether serial dates count from 1904
 * @param sheets its sheets in order
 */
record WorkbookPart(boolean date1904, List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param relationship the id under which its own part is found
     */
    record Sheet(String name, boolean hidden, String relationship) {}

    static WorkbookPart read(XmlCursor xml) throws Refusal {
        refuseOtherDocuments(xml.root(), xml);
        boolean date1904 = false;
        List<Sheet> sheets = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart()) {
                String element = xml.element();
                if (element.equals("workbookPr")) {
                    date1904 = xml.isTrue("date1904");
                } else if (element.equals("sheet")) {
                    sheets.add(sheet(xml));
                }
            }
        }
        return new WorkbookPart(date1904, sheets);
    }

    private static void refuseOtherDocuments(String root, XmlCursor xml) throws Refusal {
        if (root.equals("workbook")) {
            return;
        }
        String namespace = xml.namespace();
        if (namespace.contains("/wordprocessingml/")) {
            throw Refusal.notAWorkbook("a Word document (.docx)");
        }
        if (namespace.contains("/presentationml/")) {
            throw Refusal.notAWorkbook("a PowerPoint presentation (.pptx)");
        }
        throw Refusal.damaged("a workbook whose main part is broken");
    }

    private static Sheet sheet(XmlCursor xml) throws Refusal {
        String name = xml.find("name");
        String relationship = xml.find(Vocabulary.RELATIONSHIP, "id");
        if (name == null || relationship == null) {
            throw Refusal.damaged("a workbook with a sheet that has no name or no content");
        }
        String state = xml.find("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        return new Sheet(CellText.unescape(name), hidden, relationship);
    }
}
