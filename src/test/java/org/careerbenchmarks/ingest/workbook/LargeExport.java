package org.careerbenchmarks.ingest.workbook;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careerbenchmarks.model.RawCell;

/**
 * Writes an export of many responses row by row, so that it may be larger than the memory: a number, answers of a scale,
 * and now and then words that nobody else wrote. The same responses in each of the forms.
 */
record LargeExport(int rows, int columns) {

    enum Form {
        INLINE_STRINGS,
        SHARED_STRINGS,
        CSV
    }

    private static final String[] ANSWERS = {"Very good", "Good", "Neither, nor", "Poor", "Very poor", "", "Don’t know"
    };
    private static final int OWN_WORDS = 20;
    private static final String RELATION = "<Relationship Id='%s' Type='%s/%s' Target='%s'/>";

    void write(Path file, Form form) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (form) {
                case CSV -> writeCsv(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
                case INLINE_STRINGS, SHARED_STRINGS -> writeWorkbook(new ZipOutputStream(bytes), form);
            }
        }
    }

    /** What stands in a cell; empty where nothing does. */
    String text(int row, int column) {
        if (row == 0) {
            return "Question " + column + ", and so on";
        }
        if (column == 0) {
            return "R" + row;
        }
        if (column % OWN_WORDS == 0) {
            return "What response " + row + " says to question " + column + ", and more";
        }
        return ANSWERS[(row * 31 + column * 17) % ANSWERS.length];
    }

    private void writeCsv(Writer csv) throws IOException {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String text = text(row, column);
                csv.write(text.contains(",") ? '"' + text + '"' : text);
                csv.write(column == columns - 1 ? '\n' : ',');
            }
        }
        csv.flush();
    }

    private void writeWorkbook(ZipOutputStream zip, Form form) throws IOException {
        Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        String office = XlsxBytes.RELATIONSHIP;
        begin(zip, "_rels/.rels");
        end(xml, XlsxBytes.relationships(RELATION.formatted("a", office, "officeDocument", "xl/workbook.xml")));
        begin(zip, "xl/workbook.xml");
        end(
                xml,
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Responses' r:id='a'/></sheets></workbook>"
                        .formatted(XlsxBytes.MAIN, office));
        begin(zip, "xl/_rels/workbook.xml.rels");
        end(
                xml,
                XlsxBytes.relationships(RELATION.formatted("a", office, "worksheet", "sheet.xml")
                        + RELATION.formatted("b", office, "sharedStrings", "texts.xml")));
        begin(zip, "xl/sheet.xml");
        Map<String, Integer> shared = writeSheet(xml, form);
        begin(zip, "xl/texts.xml");
        xml.write("<sst xmlns='" + XlsxBytes.MAIN + "'>");
        for (String text : shared.keySet()) {
            xml.write("<si><t>" + text + "</t></si>");
        }
        end(xml, "</sst>");
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
    }

    private static void end(Writer xml, String last) throws IOException {
        xml.write(last);
        xml.flush();
    }

    private Map<String, Integer> writeSheet(Writer xml, Form form) throws IOException {
        Map<String, Integer> shared = new LinkedHashMap<>();
        xml.write("<worksheet xmlns='" + XlsxBytes.MAIN + "'><sheetData>");
        for (int row = 0; row < rows; row++) {
            xml.write("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < columns; column++) {
                String text = text(row, column);
                xml.write("<c r=\"" + RawCell.letters(column) + (row + 1) + "\" ");
                if (form == Form.INLINE_STRINGS) {
                    xml.write("t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
                } else {
                    xml.write("t=\"s\"><v>" + shared.computeIfAbsent(text, next -> shared.size()) + "</v></c>");
                }
            }
            xml.write("</row>");
        }
        end(xml, "</sheetData></worksheet>");
        return shared;
    }
}
