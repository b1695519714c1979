package org.careerbenchmarks.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook of Office Open XML, usual or strict, from the parts of its zip archive. Parts are found by what the
 * file says about them, never by their usual names.
 */
final class XlsxReader {

    /** Workbooks share most of their texts as well, being of one template. */
    private static final ThreadLocal<SharedTexts> TEXTS = ThreadLocal.withInitial(SharedTexts::new);

    private final ZipParts parts;
    private final XmlReading xml;
    private final Limits limits;
    private final SharedTexts texts = TEXTS.get();

    XlsxReader(ZipParts parts, XmlReading xml, Limits limits) {
        this.parts = parts;
        this.xml = xml;
        this.limits = limits;
    }

    /** A worksheet and the part it stands in. */
    private record Worksheet(String name, boolean hidden, String part) {}

    /** A worksheet with the bytes of its part, which is whole. */
    private record Unpacked(Worksheet sheet, InputStream xml) {}

    RawWorkbook read(UnaryOperator<List<String>> chooseSheets) throws Refusal {
        if (!parts.has(Relationships.OF_THE_FILE)) {
            throw OtherArchives.refusal(parts, limits);
        }
        parts.refuseOver(limits.inflatedBytes());
        String main = mainPart();
        WorkbookPart workbook = WorkbookPart.read(open(main, Vocabulary.SPREADSHEET));
        Relationships related = relationships(Relationships.partOf(main), main);
        List<Worksheet> worksheets = worksheets(workbook, related);
        List<String> names = worksheets.stream().map(Worksheet::name).toList();
        Set<String> chosen = SheetChoice.of(names, chooseSheets);
        List<Worksheet> asked = worksheets.stream()
                .filter(sheet -> chosen.contains(sheet.name()))
                .toList();
        boolean macros = hasMacros(related) || hasMacros(parts.names());
        List<RawSheet> sheets = sheets(asked, related.findOnly("sharedStrings"));
        return new RawWorkbook(RawWorkbook.Format.XLSX, workbook.date1904(), macros, names, sheets);
    }

    private static boolean hasMacros(Relationships related) {
        return related.has("vbaProject") || related.has("xlMacrosheet") || related.has("xlIntlMacrosheet");
    }

    private static boolean hasMacros(List<String> partNames) {
        return partNames.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    private String mainPart() throws Refusal {
        Relationship main = relationships(Relationships.OF_THE_FILE, "").findOnly("officeDocument");
        if (main == null) {
            throw Refusal.notAWorkbook("a file of another program in a zip archive");
        }
        if (main.part().endsWith(".bin")) {
            throw Refusal.notAWorkbook("a binary Excel workbook (.xlsb)");
        }
        return main.part();
    }

    private Relationships relationships(String part, String source) throws Refusal {
        return Relationships.read(open(part, Vocabulary.PACKAGE), source);
    }

    private XmlCursor open(String part, Vocabulary vocabulary) throws Refusal {
        return xml.open(part, parts.open(part), vocabulary);
    }

    private static List<Worksheet> worksheets(WorkbookPart workbook, Relationships related) throws Refusal {
        List<Worksheet> worksheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            Relationship content = related.find(sheet.relationship());
            if (content == null || content.kind().isEmpty()) {
                throw Refusal.damaged("a workbook without its sheet " + Refusal.quote(sheet.name()));
            }
            // Sheets that only show a chart, and those of old macros, hold no cells for us.
            if (content.kind().equals("worksheet")) {
                if (!seen.add(content.part())) {
                    throw Refusal.damaged("a workbook in which two sheets are the same part");
                }
                worksheets.add(new Worksheet(sheet.name(), sheet.hidden(), content.part()));
            }
        }
        return worksheets;
    }

    /** Unpacks first and reads then, so that nothing is read of a file of which any part is damaged. */
    private List<RawSheet> sheets(List<Worksheet> asked, @Nullable Relationship texts) throws Refusal {
        InputStream tableOfTexts = texts == null || asked.isEmpty() ? null : parts.open(texts.part());
        List<Unpacked> unpacked = new ArrayList<>();
        for (Worksheet sheet : asked) {
            unpacked.add(new Unpacked(sheet, parts.open(sheet.part())));
        }
        parts.verifyRest();
        SharedStrings strings = tableOfTexts == null ? SharedStrings.NONE : strings(texts.part(), tableOfTexts);
        List<RawSheet> sheets = new ArrayList<>();
        long cells = 0;
        for (Unpacked each : unpacked) {
            RawSheet sheet = sheet(each, strings);
            sheets.add(sheet);
            cells += sheet.cells().size();
            refuseOver(cells);
        }
        return sheets;
    }

    private SharedStrings strings(String part, InputStream table) throws Refusal {
        return SharedStrings.read(xml.open(part, table, Vocabulary.SPREADSHEET), limits, texts);
    }

    private RawSheet sheet(Unpacked unpacked, SharedStrings strings) throws Refusal {
        Worksheet sheet = unpacked.sheet();
        XmlCursor cursor = xml.open(sheet.part(), unpacked.xml(), Vocabulary.SPREADSHEET);
        return new SheetReader(cursor, strings, limits, texts).read(sheet.name(), sheet.hidden());
    }

    private void refuseOver(long cells) throws Refusal {
        if (cells > limits.cells()) {
            throw Refusal.tooLarge(limits.cells(), "filled cells in all sheets");
        }
    }
}
