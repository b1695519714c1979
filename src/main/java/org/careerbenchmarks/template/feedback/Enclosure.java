package org.careerbenchmarks.template.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A workbook as it goes back to the school.
 *
 * @param ending of its name: {@code .xlsx} or {@code .xls}
 */
record Enclosure(String ending, byte[] bytes) {

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** The workbook with the findings in it; empty where that cannot be done, which the letter then says. */
    static Optional<Enclosure> of(Path file, List<Point> points) throws IOException {
        byte[] beginning = beginning(file);
        try {
            if (Arrays.equals(beginning, 0, ZIP.length, ZIP, 0, ZIP.length)) {
                return Optional.of(new Enclosure(".xlsx", MarkedXlsx.mark(file, points)));
            }
            if (Arrays.equals(beginning, OLE2)) {
                return Optional.of(new Enclosure(".xls", MarkedXls.mark(file, points)));
            }
            return Optional.empty();
        } catch (CannotMark saidInTheLetter) {
            return Optional.empty();
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(OLE2.length), OLE2.length);
        }
    }
}
