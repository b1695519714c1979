package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97 to 2003, written by POI and then changed where POI would not. */
final class XlsBytes {

    /** What stands between the cells of a sheet and the end of it. */
    private static final int WINDOW = 0x23e;

    private static final int BEGIN = 0x809;
    private static final int HEAD = 4;

    private XlsBytes() {}

    interface Content {
        void writeTo(HSSFWorkbook workbook);
    }

    static byte[] xls(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.writeTo(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** An OLE2 document with one more entry than these bytes have, or with only that one. */
    static byte[] ole2(byte[] bytes, String entry) throws IOException {
        return ole2(bytes, entry, new byte[5000]);
    }

    static byte[] ole2(byte[] bytes, String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container =
                bytes.length == 0 ? new POIFSFileSystem() : new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            container.createOrUpdateDocument(new ByteArrayInputStream(content), entry);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** The stream of records that a workbook is. */
    static byte[] stream(byte[] workbook) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            return container.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    /** The same records over and over. */
    static byte[] records(int count, int kind, byte[] content) {
        ByteBuffer records =
                ByteBuffer.allocate(count * (HEAD + content.length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            records.putShort((short) kind).putShort((short) content.length).put(content);
        }
        return records.array();
    }

    /** A workbook of one sheet, in which these records follow the cells. */
    static byte[] withRecords(byte[] records) throws IOException {
        byte[] stream = stream(xls(workbook -> workbook.createSheet("Audit")));
        int at = endOfCells(ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN));
        byte[] changed = ByteBuffer.allocate(stream.length + records.length)
                .put(stream, 0, at)
                .put(records)
                .put(stream, at, stream.length - at)
                .array();
        return ole2(new byte[0], "Workbook", changed);
    }

    private static int endOfCells(ByteBuffer stream) {
        boolean inSheet = false;
        int at = 0;
        while (!inSheet || stream.getShort(at) != WINDOW) {
            inSheet |= at > 0 && stream.getShort(at) == BEGIN;
            at += HEAD + stream.getShort(at + 2);
        }
        return at;
    }
}
