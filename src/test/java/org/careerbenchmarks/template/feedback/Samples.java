package org.careerbenchmarks.template.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.template.RepeatableZip;
import org.jspecify.annotations.Nullable;

/** Workbooks and findings to try things with. */
final class Samples {

    static final List<String> NASTY = List.of(
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "${7*7}",
            "{{x}}",
            "100 %n %s",
            "a\r\n2020-01-01 ERROR forged",
            "nul\0nul",
            "\u202Egnp.exe",
            "_x0041_",
            "]]>",
            "\uD800",
            "\uFFFE",
            "\" onmouseover='x'");

    private Samples() {}

    /** A return of the invented pilot as a school would send it. */
    static byte[] filled() {
        try (Stream<Path> files = Files.list(Path.of("input/returns/2020-07"))) {
            Path first = files.filter(each -> each.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(first);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Finding error(String sheet, String cell, String message) {
        return finding(Severity.ERROR, new Place(sheet, cell), "seen", message);
    }

    static Finding query(String sheet, String cell, String message) {
        return finding(Severity.QUERY, new Place(sheet, cell), "seen", message);
    }

    static Finding finding(Severity severity, Place place, @Nullable String observed, String message) {
        String before = place.equals(Place.FILE) ? "" : place + ": ";
        return new Finding(
                "some_rule", severity, Treatment.QUERY, place, null, observed, "something else", before + message);
    }

    static List<Point> points(Finding... findings) {
        return Point.of(List.of(findings));
    }

    /** A workbook made with POI. */
    static byte[] workbook(Workbook empty, Consumer<Workbook> content) {
        try (Workbook workbook = empty;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] changed(byte[] xlsx, Consumer<XSSFWorkbook> change) {
        try {
            return workbook(new XSSFWorkbook(new ByteArrayInputStream(xlsx)), all -> change.accept((XSSFWorkbook) all));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Workbook open(byte[] bytes) {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Map<String, byte[]> unzip(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return parts;
    }

    static String text(byte[] zip, String part) {
        return new String(unzip(zip).get(part), StandardCharsets.UTF_8);
    }

    /** The workbook with another text in one of its parts, which must differ from the old. */
    static byte[] edited(byte[] zip, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = unzip(zip);
        String before = parts.containsKey(part) ? new String(parts.get(part), StandardCharsets.UTF_8) : "";
        byte[] after = change.apply(before).getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(after, parts.put(part, after))) {
            throw new IllegalArgumentException("the edit of " + part + " changes nothing");
        }
        return RepeatableZip.pack(parts);
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("sent"), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The bytes of all files in a folder and below it, by their paths; none where there is no folder. */
    static Map<String, byte[]> filesBelow(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
