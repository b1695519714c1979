package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of documents of Office 97 to 2003, and of newer ones that are encrypted.
 *
 * @param size its bytes
 */
record Ole2Document(DirectoryNode root, int size) {

    /** Only encrypted documents have such an entry: a whole file in one. */
    static final String ENCRYPTED = "EncryptedPackage";

    static final String WORKBOOK = "Workbook";

    private static final String DAMAGED = "a damaged Office document";
    private static final int HEADER_LENGTH = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int SMALL_SECTORS = 9;
    private static final int LARGE_SECTORS = 12;
    private static final int GENEROSITY = 4;

    static Ole2Document open(byte[] bytes) throws Refusal {
        refuseLies(bytes);
        return PoiCall.guarded(DAMAGED, () -> {
            DirectoryNode root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
            return new Ole2Document(root, bytes.length);
        });
    }

    /** POI reserves what the tables in the header could describe; what is far more than the file is a lie. */
    private static void refuseLies(byte[] bytes) throws Refusal {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int shift = bytes.length < HEADER_LENGTH ? 0 : header.getShort(SECTOR_SHIFT_AT);
        if (shift != SMALL_SECTORS && shift != LARGE_SECTORS) {
            throw Refusal.damaged(DAMAGED);
        }
        long sector = 1L << shift;
        long describedByTable = sector / Integer.BYTES * sector;
        long tables = header.getInt(TABLES_AT);
        if (tables < 0 || (tables - 1) * describedByTable > (long) GENEROSITY * bytes.length) {
            throw Refusal.damaged("an Office document that claims to be larger than it is");
        }
    }

    boolean has(String entry) {
        return root.hasEntryCaseInsensitive(entry);
    }

    DocumentInputStream stream(String entry) throws Refusal {
        return PoiCall.guarded(DAMAGED, () -> root.createDocumentInputStream(root.getEntryCaseInsensitive(entry)));
    }

    /** What it is that is no workbook. */
    String otherKind() {
        if (has("WordDocument")) {
            return "a Word document (.doc)";
        }
        if (has("PowerPoint Document")) {
            return "a PowerPoint presentation (.ppt)";
        }
        return "an OLE2 document of another kind";
    }
}
