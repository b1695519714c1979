package org.careerbenchmarks.template.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Brings the last sheet of an .xls workbook to the front.
 *
 * <p>Apache POI has a method for that, after which names and formulas point at other sheets than before. Here the
 * sheets change places in the stream of records, and the few records that count sheets or positions follow.
 */
final class XlsOrder {

    private static final String STREAM = "Workbook";
    private static final int END = 0x0A;
    private static final int EXTERN_SHEET = 0x17;
    private static final int NAME = 0x18;
    private static final int FILE_PASS = 0x2F;
    private static final int CONTINUE = 0x3C;
    private static final int WINDOW = 0x3D;
    private static final int SHEET = 0x85;
    private static final int SUPPLIER = 0x1AE;
    private static final int INDEX = 0x20B;
    private static final int HEAD = 4;

    /** What a supplier of references says when it is the workbook itself. */
    private static final int ITSELF = 0x0401;

    /** One record of the stream: where its data begin and how long they are. */
    private record Entry(int kind, int at, int length) {}

    private final ByteBuffer stream;
    private final List<Entry> globals = new ArrayList<>();
    private final List<Entry> sheets;

    private XlsOrder(byte[] bytes) throws CannotMark {
        this.stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        do {
            globals.add(entry(at));
            at = globals.get(globals.size() - 1).at()
                    + globals.get(globals.size() - 1).length();
        } while (globals.get(globals.size() - 1).kind() != END);
        this.sheets = globals.stream().filter(each -> each.kind() == SHEET).toList();
    }

    /** The workbook with its last sheet first, and shown. */
    static byte[] lastToFront(byte[] xls) throws IOException, CannotMark {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls));
                ByteArrayOutputStream out = new ByteArrayOutputStream(xls.length)) {
            byte[] stream = files.getRoot().createDocumentInputStream(STREAM).readAllBytes();
            byte[] changed = new XlsOrder(stream).change();
            files.createOrUpdateDocument(new ByteArrayInputStream(changed), STREAM);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private Entry entry(int at) {
        return new Entry(unsigned(at), at + HEAD, unsigned(at + 2));
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }

    private byte[] change() throws CannotMark {
        int first = stream.getInt(sheets.get(0).at());
        int last = stream.getInt(sheets.get(sheets.size() - 1).at());
        int moved = stream.capacity() - last;
        moveIndexes(first, last, moved);
        moveIndexes(last, stream.capacity(), first - last);
        int suppliers = 0;
        int itself = -1;
        for (Entry each : globals) {
            switch (each.kind()) {
                case FILE_PASS, CONTINUE -> refuseContinued(each);
                case SUPPLIER -> {
                    itself = each.length() == 4 && unsigned(each.at() + 2) == ITSELF ? suppliers : itself;
                    suppliers++;
                }
                case EXTERN_SHEET -> renumberReferences(each, itself);
                case NAME -> {
                    int sheet = unsigned(each.at() + 8);
                    stream.putShort(each.at() + 8, (short) (sheet == 0 ? 0 : moved(sheet - 1) + 1));
                }
                case WINDOW -> {
                    stream.putShort(each.at() + 10, (short) 0);
                    stream.putShort(each.at() + 12, (short) 0);
                }
                default -> {}
            }
        }
        byte[] reordered = new byte[stream.capacity()];
        stream.get(0, reordered, 0, first);
        stream.get(last, reordered, first, moved);
        stream.get(first, reordered, first + moved, last - first);
        rotateList(ByteBuffer.wrap(reordered).order(ByteOrder.LITTLE_ENDIAN), first, moved);
        return reordered;
    }

    /** Where a sheet, counted from 0, has gone. */
    private int moved(int sheet) {
        return sheet == sheets.size() - 1 ? 0 : sheet + 1;
    }

    private void refuseContinued(Entry each) throws CannotMark {
        int before = globals.indexOf(each) - 1;
        if (each.kind() == FILE_PASS || globals.get(before).kind() == EXTERN_SHEET) {
            throw new CannotMark("an unusual .xls");
        }
    }

    /** References to other sheets go through this list; negative numbers stand for sheets that are gone. */
    private void renumberReferences(Entry list, int itself) {
        for (int i = 0; i < unsigned(list.at()); i++) {
            int at = list.at() + 2 + i * 6;
            if (unsigned(at) == itself) {
                for (int place = at + 2; place <= at + 4; place += 2) {
                    short sheet = stream.getShort(place);
                    stream.putShort(place, sheet < 0 ? sheet : (short) moved(sheet));
                }
            }
        }
    }

    /** The index of a sheet holds positions in the stream. */
    private void moveIndexes(int from, int to, int by) {
        for (int at = from; at + HEAD <= to; ) {
            Entry each = entry(at);
            if (each.kind() == INDEX) {
                for (int place = each.at() + 12; place + 4 <= each.at() + each.length(); place += 4) {
                    int position = stream.getInt(place);
                    stream.putInt(place, position == 0 ? 0 : position + by);
                }
            }
            at = each.at() + each.length();
        }
    }

    /** The list of sheets stands in one piece; the last becomes the first. */
    private void rotateList(ByteBuffer reordered, int first, int moved) throws CannotMark {
        Entry top = sheets.get(0);
        Entry last = sheets.get(sheets.size() - 1);
        for (int i = 1; i < sheets.size(); i++) {
            if (sheets.get(i).at() - HEAD
                    != sheets.get(i - 1).at() + sheets.get(i - 1).length()) {
                throw new CannotMark("an unusual .xls");
            }
        }
        for (Entry each : sheets) {
            reordered.putInt(each.at(), each == last ? first : stream.getInt(each.at()) + moved);
        }
        int start = top.at() - HEAD;
        int end = last.at() + last.length();
        byte[] list = new byte[end - start];
        reordered.get(start, list);
        int length = last.length() + HEAD;
        reordered.put(start, list, list.length - length, length);
        reordered.put(start + length, list, 0, list.length - length);
    }
}
