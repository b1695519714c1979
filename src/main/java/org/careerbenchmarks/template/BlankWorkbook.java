package org.careerbenchmarks.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Wave;

/** The workbook of a wave before anything is known of the school. */
final class BlankWorkbook {

    static final String RETURN_PART = "xl/worksheets/sheet1.xml";
    static final String AUDIT_PART = "xl/worksheets/sheet2.xml";

    private BlankWorkbook() {}

    static byte[] build(Framework framework, Wave wave, List<String> authorities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            ReturnSheet.write(workbook, look, wave, authorities);
            AuditSheet.write(workbook, look, framework, wave);
            describe(workbook.getProperties().getCoreProperties(), wave);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void describe(CoreProperties properties, Wave wave) {
        properties.setTitle("Career benchmarks audit return, " + wave.label() + " (" + wave.wave() + ")");
        properties.setCreator("Career Benchmarks");
        // The clock would make every workbook different.
        Optional<Date> opening = Optional.of(
                Date.from(wave.opensOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(opening);
        properties.setModified(opening);
    }
}
