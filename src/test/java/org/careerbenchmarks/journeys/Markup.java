package org.careerbenchmarks.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same workbook in other words of the same markup, as other programs write it. */
final class Markup {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TRANSITIONAL_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Markup() {}

    /** No row and no cell says where it stands; empty cells fill the gaps. */
    static byte[] withoutAddresses(Path original) {
        return rewritten(
                original,
                (name, text) -> name.startsWith("xl/worksheets/")
                        ? withRowsInPlace(text)
                                .replaceAll("<c r=\"[A-Z]+[0-9]+\"", "<c")
                                .replaceAll("<row r=\"[0-9]+\"", "<row")
                        : text);
    }

    /** Every element of the sheets has a prefix. */
    static byte[] withPrefixes(Path original) {
        return rewritten(
                original,
                (name, text) -> name.startsWith("xl/worksheets/") || name.equals("xl/sharedStrings.xml")
                        ? text.replaceAll("<(/?)([A-Za-z][A-Za-z0-9]*)(?=[ />])", "<$1x:$2")
                                .replace("xmlns=\"" + TRANSITIONAL, "xmlns:x=\"" + TRANSITIONAL)
                        : text);
    }

    /** The namespaces of strict Office Open XML. */
    static byte[] asStrict(Path original) {
        return rewritten(
                original, (name, text) -> text.replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(TRANSITIONAL_RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    /** Adds the rows that are left out, so that counting gives the right place. */
    private static String withRowsInPlace(String sheet) {
        StringBuilder whole = new StringBuilder();
        int next = 1;
        int from = 0;
        java.util.regex.Matcher rows =
                java.util.regex.Pattern.compile("<row r=\"([0-9]+)\"").matcher(sheet);
        while (rows.find()) {
            whole.append(sheet, from, rows.start());
            for (int row = Integer.parseInt(rows.group(1)); next < row; next++) {
                whole.append("<row/>");
            }
            next++;
            from = rows.start();
        }
        return whole.append(sheet.substring(from)).toString();
    }

    private static byte[] rewritten(Path original, BinaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(original)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
