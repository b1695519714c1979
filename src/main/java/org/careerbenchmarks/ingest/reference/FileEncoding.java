package org.careerbenchmarks.ingest.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.OptionalLong;

/** Opens a reference file in its encoding: UTF-8, or for files of the register cp1252 where it is not UTF-8. */
enum FileEncoding {
    /** Our own files. */
    UTF_8,
    /** Files that the register may have written. */
    UTF_8_OR_CP1252;

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int BUFFER = 1 << 16;

    Reader open(ReferenceFile file) throws IOException {
        int[] start = readStart(file);
        refuseWhatIsNotText(file, start);
        boolean marked = startsWith(start, UTF_8_MARK);
        Charset charset = choose(file, marked);
        InputStream bytes = Files.newInputStream(file.path());
        bytes.skipNBytes(marked ? UTF_8_MARK.length : 0);
        // Strict for UTF-8; cp1252 has five bytes without a character, which must not stop a run.
        CodingErrorAction action = charset.equals(CP1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return new InputStreamReader(
                bytes, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }

    private Charset choose(ReferenceFile file, boolean marked) throws IOException {
        OptionalLong offset = findMalformed(file);
        if (offset.isEmpty()) {
            return StandardCharsets.UTF_8;
        }
        if (this == UTF_8_OR_CP1252 && !marked) {
            return CP1252;
        }
        throw file.broken(lineAt(file, offset.getAsLong()), "the text is not UTF-8", "save the file as CSV UTF-8");
    }

    private static void refuseWhatIsNotText(ReferenceFile file, int[] start) {
        if (start.length == 0) {
            throw file.broken("is empty", "write at least its header");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw file.broken("is UTF-16", "save the file as CSV UTF-8");
        }
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw file.broken("is a workbook with the name of a CSV file", "save its sheet as CSV UTF-8");
        }
    }

    private static int[] readStart(ReferenceFile file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            byte[] start = bytes.readNBytes(4);
            int[] unsigned = new int[start.length];
            Arrays.setAll(unsigned, index -> Byte.toUnsignedInt(start[index]));
            return unsigned;
        }
    }

    private static boolean startsWith(int[] start, int... mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    /** The offset of the first byte that is not UTF-8. */
    private static OptionalLong findMalformed(ReferenceFile file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer ignored = CharBuffer.allocate(BUFFER);
        long before = 0;
        try (ReadableByteChannel channel = Files.newByteChannel(file.path())) {
            boolean atEnd = false;
            while (!atEnd) {
                atEnd = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, ignored.clear(), atEnd).isError()) {
                    return OptionalLong.of(before + bytes.position());
                }
                before += bytes.position();
                bytes.compact();
            }
        }
        return OptionalLong.empty();
    }

    private static long lineAt(ReferenceFile file, long offset) throws IOException {
        long line = 1;
        int previous = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()))) {
            for (long at = 0; at < offset; at++) {
                int value = bytes.read();
                if (value == '\r' || value == '\n' && previous != '\r') {
                    line++;
                }
                previous = value;
            }
        }
        return line;
    }
}
