package org.careerbenchmarks.ingest.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawWorkbook;

/**
 * Opens one file as a workbook, or says why it cannot be opened. Holds nothing from one file to the next, so that
 * several threads may use it.
 */
public final class WorkbookOpener {

    private static final int HEAD = 4096;
    private static final int MOST_SHEETS_OF_AN_EXPORT = 20;

    private final Limits limits;
    private final LongSupplier nanoClock;

    public WorkbookOpener(Limits limits) {
        this(limits, System::nanoTime);
    }

    WorkbookOpener(Limits limits, LongSupplier nanoClock) {
        this.limits = limits;
        this.nanoClock = nanoClock;
    }

    /**
     * Opens a file, whatever it is called.
     *
     * @param chooseSheets given the names of all worksheets, returns those whose cells are wanted
     * @throws IOException if the disk fails; never because of what the file holds
     */
    public Opening open(Path file, UnaryOperator<List<String>> chooseSheets) throws IOException {
        return open(() -> bytes(file), chooseSheets);
    }

    /**
     * Opens an export of the survey tool: a workbook with its first sheets, or a .csv file as a workbook of one sheet.
     *
     * @throws IOException if the disk fails; never because of what the file holds
     */
    public Opening openExport(Path file) throws IOException {
        return openExport(() -> bytes(file));
    }

    /** Where the bytes of a file come from. */
    interface Source {
        byte[] bytes() throws IOException, Refusal;
    }

    Opening open(Source source, UnaryOperator<List<String>> chooseSheets) throws IOException {
        return guarded(() -> read(source.bytes(), chooseSheets));
    }

    Opening openExport(Source source) throws IOException {
        return guarded(() -> readExport(source.bytes()));
    }

    /** What may end in the refusal of a file. */
    private interface Reading {
        RawWorkbook read() throws IOException, Refusal;
    }

    private static Opening guarded(Reading reading) throws IOException {
        try {
            return new Opening.Opened(reading.read());
        } catch (Refusal refusal) {
            return refusal.opening();
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return new Opening.Refused(FileDefect.TOO_LARGE, "more than fits in memory");
        }
    }

    private byte[] bytes(Path file) throws IOException, Refusal {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size > limits.fileBytes()) {
                throw Refusal.tooLarge(limits.fileBytes(), "bytes");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Read on: a channel may give less than it was asked for.
            }
            return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
        }
    }

    private RawWorkbook readExport(byte[] bytes) throws Refusal {
        if (kindOf(bytes) == FileKind.TEXT) {
            return new CsvSheetReader(limits, new Deadline(nanoClock, limits.perFile())).read(bytes);
        }
        return read(
                bytes, names -> names.stream().limit(MOST_SHEETS_OF_AN_EXPORT).toList());
    }

    private RawWorkbook read(byte[] bytes, UnaryOperator<List<String>> chooseSheets) throws Refusal {
        FileKind kind = kindOf(bytes);
        Deadline deadline = new Deadline(nanoClock, limits.perFile());
        return switch (kind) {
            case ZIP -> readZip(bytes, deadline, chooseSheets);
            case OLE2 -> readOle2(bytes, deadline, chooseSheets);
            case EMPTY -> throw new Refusal(FileDefect.EMPTY, kind.description());
            case PDF, EXCEL_XML, XML, HTML, RTF, EXCEL_2_TO_4, TEXT, OTHER -> throw other(kind);
            case SEVEN_ZIP, RAR, GZIP, PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIC -> throw other(kind);
        };
    }

    private static FileKind kindOf(byte[] bytes) {
        return FileKind.of(bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes);
    }

    private static Refusal other(FileKind kind) {
        return Refusal.notAWorkbook(kind.description());
    }

    private RawWorkbook readZip(byte[] bytes, Deadline deadline, UnaryOperator<List<String>> chooseSheets)
            throws Refusal {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<ZippedPart> entries = ZipGate.pass(zip, ZipDirectory.of(zip, limits.entries()));
        try (ZipParts parts = new ZipParts(bytes, entries, deadline)) {
            return new XlsxReader(parts, xmlReading(deadline), limits).read(chooseSheets);
        }
    }

    private XmlReading xmlReading(Deadline deadline) {
        return new XmlReading(deadline, limits.cellCharacters());
    }

    private RawWorkbook readOle2(byte[] bytes, Deadline deadline, UnaryOperator<List<String>> chooseSheets)
            throws Refusal {
        Ole2Document document = Ole2Document.open(bytes);
        if (!document.has(Ole2Document.ENCRYPTED)) {
            return new XlsReader(limits, deadline).read(document, chooseSheets);
        }
        if (document.has(Ole2Document.WORKBOOK)) {
            throw Refusal.damaged("an Office document that holds two workbooks");
        }
        byte[] inside = new DefaultPassword(document, xmlReading(deadline), deadline).open();
        if (kindOf(inside) != FileKind.ZIP) {
            throw Refusal.damaged("an encrypted workbook that holds something else");
        }
        RawWorkbook read = readZip(inside, deadline, chooseSheets);
        return new RawWorkbook(
                read.format(), read.date1904(), read.macros(), true, null, read.sheetNames(), read.sheets());
    }
}
