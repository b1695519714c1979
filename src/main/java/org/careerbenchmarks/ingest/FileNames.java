package org.careerbenchmarks.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as data. On Linux a name is bytes; those that are not valid UTF-8 are written as {@code %XX}. */
final class FileNames {

    private FileNames() {}

    /** The path below a folder, with {@code /} between its parts. */
    static String relative(Path folder, Path path) {
        Path relative = folder.relativize(path);
        String plain = relative.toString();
        // Java shows undecodable bytes as U+FFFD; only the URI form still has the bytes.
        return plain.indexOf('\uFFFD') < 0 ? plain : decode(bytesOf(path), bytesOf(folder).length + 1);
    }

    private static byte[] bytesOf(Path path) {
        String uri = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
        for (int at = 0; at < uri.length(); at++) {
            if (uri.charAt(at) == '%') {
                bytes.write(Integer.parseInt(uri.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(uri.charAt(at));
            }
        }
        byte[] all = bytes.toByteArray();
        // The URI of a folder ends with a slash.
        boolean isFolder = all.length > 1 && all[all.length - 1] == '/';
        return isFolder ? java.util.Arrays.copyOf(all, all.length - 1) : all;
    }

    static String decode(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length * 3);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            for (int count = result.length(); count > 0; count--) {
                out.put("%%%02X".formatted(in.get()));
            }
        }
    }
}
