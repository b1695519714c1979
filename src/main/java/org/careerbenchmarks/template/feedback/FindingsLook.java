package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of the sheet with the findings look: numbers of styles in the workbook.
 *
 * <p>A workbook that has no styles to add to gets a plain sheet.
 */
record FindingsLook(int header, int text, int link, int grave) {

    private static final FindingsLook PLAIN = new FindingsLook(0, 0, 0, 0);
    private static final List<String> FONTS =
            List.of(font("", "FF000000"), font("<b/>", "FFFFFFFF"), font("<u/>", "FF1F4E9E"), font("<b/>", "FF9C1C1C"));
    private static final String NAVY =
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3A5F\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    private static final String LINE = " style=\"thin\"><color rgb=\"FFC9CFD6\"/></";
    private static final String FRAME = "<border><left" + LINE + "left><right" + LINE + "right><top" + LINE
            + "top><bottom" + LINE + "bottom><diagonal/></border>";

    /** Adds the styles, all others keep their numbers. */
    static FindingsLook add(WorkbookPackage workbook, @Nullable Link styles) throws CannotMark {
        if (styles == null) {
            return PLAIN;
        }
        XmlPart part = workbook.open(styles.part(), 2);
        List<XmlElement> lists = new ArrayList<>();
        for (String list : List.of("fonts", "fills", "borders", "cellXfs")) {
            XmlElement found = part.root().child(list);
            if (found == null || found.children().isEmpty()) {
                return PLAIN;
            }
            lists.add(found);
        }
        int font = extend(part, lists.get(0), FONTS);
        int fill = extend(part, lists.get(1), List.of(NAVY));
        int frame = extend(part, lists.get(2), List.of(FRAME));
        boolean hasBase = part.root().child("cellStyleXfs") != null;
        int first = extend(
                part,
                lists.get(3),
                List.of(
                        format(font + 1, fill, frame, hasBase),
                        format(font, 0, frame, hasBase),
                        format(font + 2, 0, frame, hasBase),
                        format(font + 3, 0, frame, hasBase)));
        return new FindingsLook(first, first + 1, first + 2, first + 3);
    }

    /** Adds to a list of the part and gives the number of the first that was added. */
    private static int extend(XmlPart part, XmlElement list, List<String> xml) {
        int before = list.children().size();
        String prefix = list.prefix();
        String added = String.join("", xml);
        part.append(list, prefix.isEmpty() ? added : added.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix));
        if (list.find("count") != null) {
            part.set(list, "count", String.valueOf(before + xml.size()));
        }
        return before;
    }

    private static String font(String kind, String colour) {
        return "<font>" + kind + "<sz val=\"11\"/><color rgb=\"" + colour + "\"/><name val=\"Calibri\"/></font>";
    }

    /** Quoted text stays text when somebody edits it, whatever it begins with. */
    private static String format(int font, int fill, int frame, boolean hasBase) {
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + frame + "\""
                + (hasBase ? " xfId=\"0\"" : "")
                + " quotePrefix=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }
}
