package org.careerbenchmarks.template.feedback;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boxes of comments, which Excel still keeps in a drawing of its oldest kind. */
final class NoteShapes {

    private static final String START = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String END = "</xml>";

    /** Shapes in an existing drawing bring their namespaces and the kind of shape with them. */
    private static final String SHAPE = "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
            + " id=\"_x0000_s";

    private static final String KIND = "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
            + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
            + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>";

    private static final Pattern NUMBER = Pattern.compile("_x0000_s([0-9]{1,9})\\b");
    private static final int FIRST = 1025;

    private NoteShapes() {}

    /** A new drawing. */
    static byte[] write(List<Note> notes, CellSizes sizes) {
        return (START + shapes(notes, sizes, FIRST) + END).getBytes(StandardCharsets.UTF_8);
    }

    /** A drawing with more in it; what it holds need not be proper XML, and often is not. */
    static byte[] add(byte[] drawing, List<Note> notes, CellSizes sizes) throws CannotMark {
        PartText source = PartText.of(drawing);
        String text = source.text();
        int end = text.lastIndexOf(END);
        if (end < 0) {
            throw new CannotMark("a drawing without an end");
        }
        int next = FIRST;
        for (Matcher used = NUMBER.matcher(text); used.find(); ) {
            next = Math.max(next, Integer.parseInt(used.group(1)) + 1);
        }
        return source.toBytes(text.substring(0, end) + shapes(notes, sizes, next) + text.substring(end));
    }

    private static String shapes(List<Note> notes, CellSizes sizes, int first) {
        StringBuilder shapes = new StringBuilder();
        int number = first;
        for (Note note : notes) {
            shapes.append(SHAPE).append(number++).append(KIND).append(sizes.anchor(note));
            shapes.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(note.row());
            shapes.append("</x:Row><x:Column>").append(note.column());
            shapes.append("</x:Column></x:ClientData></v:shape>");
        }
        return shapes.toString();
    }
}
