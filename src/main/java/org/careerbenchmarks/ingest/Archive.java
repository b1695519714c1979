package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The copies of all files that were ever taken in, each under the SHA-256 of its bytes.
 *
 * <p>A copy is written under a temporary name, forced to disk, then renamed: a name in the archive always stands for
 * whole bytes, whenever the program was killed.
 */
public final class Archive {

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /** Copies a file and returns the SHA-256 of what was copied, in hexadecimal. */
    public String store(Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        String sha256 = sha256(bytes);
        Path target = pathOf(sha256);
        if (!Files.exists(target)) {
            write(bytes, target);
        }
        return sha256;
    }

    /** Where the copy with this SHA-256 lies, if there is one. */
    public Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The SHA-256 of all copies. */
    public Set<String> list() {
        Set<String> found = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> copies = Files.walk(folder, 2)) {
                copies.map(copy -> copy.getFileName().toString())
                        .filter(name -> name.length() == 64)
                        .forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static void write(byte[] bytes, Path target) throws IOException {
        Path shelf = target.getParent();
        boolean isNewShelf = !Files.exists(shelf);
        Files.createDirectories(shelf);
        Path unfinished = shelf.resolve(target.getFileName() + ".partial");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
        if (isNewShelf) {
            force(shelf.getParent());
        }
    }

    /** A rename is on disk only when its folder is. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
