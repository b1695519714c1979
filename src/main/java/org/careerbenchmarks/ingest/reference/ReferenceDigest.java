package org.careerbenchmarks.ingest.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One SHA-256 over all reference files: equal files, equal digest.
 *
 * <p>It is the digest of a list with a line for each file, its own digest, two spaces and its name, in the order of the
 * names: what {@code sha256sum} prints for the files, so that a person can get it without us.
 */
final class ReferenceDigest {

    private static final int BUFFER = 1 << 16;

    private ReferenceDigest() {}

    /**
     * The digest, in hexadecimal.
     *
     * @param names of files in the folder; those that are not there are left out, survey definitions are added
     */
    static String of(Path folder, List<String> names) {
        try {
            StringBuilder list = new StringBuilder();
            for (var file : files(folder, names).entrySet()) {
                list.append(digest(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
            MessageDigest digest = sha256();
            return HexFormat.of().formatHex(digest.digest(list.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The files that are digested. */
    static SortedMap<String, Path> list(Path folder, List<String> names) {
        try {
            return files(folder, names);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static SortedMap<String, Path> files(Path folder, List<String> names) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, folder.resolve(name));
        }
        Path surveys = folder.resolve(SurveyFiles.FOLDER);
        if (Files.isDirectory(surveys)) {
            try (Stream<Path> definitions = Files.list(surveys)) {
                definitions
                        .filter(path -> path.getFileName().toString().endsWith(".yml"))
                        .forEach(path -> files.put(SurveyFiles.FOLDER + "/" + path.getFileName(), path));
            }
        }
        files.values().removeIf(path -> !Files.isRegularFile(path));
        return files;
    }

    private static String digest(Path path) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(path)) {
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of one file, in hexadecimal. */
    static String of(byte[] file) {
        return HexFormat.of().formatHex(sha256().digest(file));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
