package org.careerbenchmarks.ingest.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What kind of file it is, told by its first bytes and by nothing else. */
public enum FileKind {
    EMPTY("an empty file", false),
    ZIP("a zip archive", true),
    OLE2("an OLE2 document", true),
    PDF("a PDF document", true),
    EXCEL_XML("an XML spreadsheet of Excel 2003", true),
    XML("an XML document", true),
    HTML("a web page (HTML)", true),
    RTF("a rich text document (.rtf)", true),
    EXCEL_2_TO_4("a workbook of Excel 2 to 4", true),
    SEVEN_ZIP("a 7-Zip archive", true),
    RAR("a RAR archive", true),
    GZIP("a gzip archive", true),
    PNG("a picture (.png)", true),
    JPEG("a picture (.jpg)", true),
    GIF("a picture (.gif)", true),
    TIFF("a picture (.tif)", true),
    BMP("a picture (.bmp)", true),
    WEBP("a picture (.webp)", true),
    HEIC("a picture (.heic)", true),
    TEXT("plain text, such as CSV", false),
    OTHER("a file of an unknown kind", false);

    private record Mark(int at, byte[] bytes, FileKind kind) {

        static Mark of(int at, String hex, FileKind kind) {
            return new Mark(at, HexFormat.of().parseHex(hex), kind);
        }

        boolean isIn(byte[] head) {
            for (int i = 0; i < bytes.length; i++) {
                if (at + i >= head.length || head[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(0, "504b0304", ZIP),
            Mark.of(0, "504b0506", ZIP),
            Mark.of(0, "d0cf11e0a1b11ae1", OLE2),
            Mark.of(0, "255044462d", PDF),
            Mark.of(0, "7b5c727466", RTF),
            Mark.of(0, "09000400", EXCEL_2_TO_4),
            Mark.of(0, "09020600", EXCEL_2_TO_4),
            Mark.of(0, "09040600", EXCEL_2_TO_4),
            Mark.of(0, "377abcaf271c", SEVEN_ZIP),
            Mark.of(0, "526172211a07", RAR),
            Mark.of(0, "1f8b08", GZIP),
            Mark.of(0, "89504e470d0a1a0a", PNG),
            Mark.of(0, "ffd8ff", JPEG),
            Mark.of(0, "47494638", GIF),
            Mark.of(0, "49492a00", TIFF),
            Mark.of(0, "4d4d002a", TIFF),
            Mark.of(8, "57454250", WEBP),
            Mark.of(4, "6674797068656963", HEIC),
            Mark.of(4, "667479706d696631", HEIC));

    /** A text has less than one character in so many that nobody writes. */
    private static final int ONE_IN = 20;

    private static final List<String> WEB_PAGES =
            List.of("<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<div", "mime-version:");

    private final String description;
    private final boolean couldBeAReturn;

    FileKind(String description, boolean couldBeAReturn) {
        this.description = description;
        this.couldBeAReturn = couldBeAReturn;
    }

    /** The kind of a file that begins with these bytes; 16 tell most kinds, 4,096 the kinds of XML from each other. */
    public static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        for (Mark mark : MARKS) {
            if (mark.isIn(head)) {
                return mark.kind();
            }
        }
        // Two letters alone could begin a text; a bitmap goes on with its size and four zero bytes.
        if (head.length >= 10 && head[0] == 'B' && head[1] == 'M' && (head[6] | head[7] | head[8] | head[9]) == 0) {
            return BMP;
        }
        return ofText(head);
    }

    private static FileKind ofText(byte[] head) {
        String start = TextEncoding.start(head);
        long unwritten = start.chars().filter(FileKind::isUnwritten).count();
        if (unwritten * ONE_IN > start.length()) {
            return OTHER;
        }
        String text = start.toLowerCase(Locale.ROOT).strip();
        if (!text.startsWith("<") && !text.startsWith("mime-version:")) {
            return TEXT;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("progid=\"excel.sheet\"")) {
            return text.startsWith("<?xml") ? EXCEL_XML : HTML;
        }
        return WEB_PAGES.stream().anyMatch(text::contains) ? HTML : XML;
    }

    /** Characters that no text holds, but for a stray one that came with pasted words. */
    private static boolean isUnwritten(int letter) {
        return letter < ' ' && "\t\n\u000b\f\r".indexOf(letter) < 0
                || letter == '\ufffd'
                || !Character.isDefined(letter);
    }

    /** The words for the person who sent it: {@code a PDF document}. */
    public String description() {
        return description;
    }

    /** Whether a school could have meant such a file as its return. */
    public boolean couldBeAReturn() {
        return couldBeAReturn;
    }
}
