package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The copies of all files that were ever taken in, each under the SHA-256 of its bytes.
 *
 * <p>A copy is written under a temporary name, forced to disk, then renamed: a name in the archive always stands for
 * whole bytes, whenever the program was killed.
 */
public final class Archive {

    private static final int PIECE = 64 * 1024;
    private static final int SHELF = 2;
    private static final String PARTIAL = ".partial";

    private final Path folder;
    private final @Nullable Archive beneath;
    private final Map<Path, Path> shelves = new ConcurrentHashMap<>();
    private final AtomicLong names = new AtomicLong();
    private final UnfinishedCopies unfinished = new UnfinishedCopies();

    public Archive(Path folder) {
        this(folder, null);
    }

    private Archive(Path folder, @Nullable Archive beneath) {
        this.folder = folder;
        this.beneath = beneath;
    }

    /** An archive that has all copies of this one, and puts new ones into another folder. */
    public Archive under(Path other) {
        return new Archive(other, this);
    }

    /**
     * Copies a file and returns the SHA-256 of what was copied, in hexadecimal. May be called from several threads; the
     * copies are there, and safe, after the next {@link #force}.
     */
    public String store(Path source) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try (ReadableByteChannel in = Files.newByteChannel(source)) {
            boolean isMore = true;
            while (piece.hasRemaining() && isMore) {
                isMore = in.read(piece) >= 0;
            }
            return isMore ? storeInPieces(piece.flip(), in, digest) : storeWhole(piece.flip(), digest);
        }
    }

    /** As nearly all files are: known before it is written, and not written at all if it is there. */
    private String storeWhole(ByteBuffer bytes, MessageDigest digest) throws IOException {
        digest.update(bytes.duplicate());
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Path target = pathOf(sha256);
        if (!Files.exists(target)) {
            Path copy = temporary(shelfOf(target));
            try (FileChannel out = create(copy)) {
                writeAll(bytes, out);
            }
            unfinished.add(copy, target);
        }
        return sha256;
    }

    /** Several files are stored at the same time and may be large: none is held in memory. */
    private String storeInPieces(ByteBuffer piece, ReadableByteChannel in, MessageDigest digest) throws IOException {
        Path copy = temporary(Files.createDirectories(folder));
        try (FileChannel out = create(copy)) {
            boolean isMore = true;
            while (isMore) {
                digest.update(piece.duplicate());
                writeAll(piece, out);
                isMore = in.read(piece.clear()) >= 0;
                piece.flip();
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Path target = pathOf(sha256);
        if (Files.exists(target)) {
            Files.delete(copy);
        } else {
            shelfOf(target);
            unfinished.add(copy, target);
        }
        return sha256;
    }

    /** Makes sure that all copies stored so far are on disk under their names. */
    public void force() throws IOException {
        unfinished.finish(folder);
    }

    /** Where the copy with this SHA-256 lies, if there is one. */
    public Path pathOf(String sha256) {
        if (beneath != null && Files.exists(beneath.pathOf(sha256))) {
            return beneath.pathOf(sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The SHA-256 of all copies. */
    public Set<String> list() {
        Set<String> found = beneath == null ? new HashSet<>() : beneath.list();
        try {
            forEachFile(copy -> {
                String name = copy.getFileName().toString();
                if (name.length() == 64) {
                    found.add(name);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Removes what a killed run was writing. */
    public void sweep() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        forEachFile(file -> {
            if (file.toString().endsWith(PARTIAL)) {
                unfinished.add(file);
            }
        });
        for (Path each : unfinished) {
            Files.delete(each);
        }
    }

    /** Goes by the names alone: to look at each of a hundred thousand copies takes longer than all else in a quiet night. */
    private void forEachFile(Consumer<Path> todo) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder)) {
            for (Path each : shelves) {
                if (each.getFileName().toString().length() == SHELF) {
                    try (DirectoryStream<Path> copies = Files.newDirectoryStream(each)) {
                        copies.forEach(todo);
                    }
                } else {
                    todo.accept(each);
                }
            }
        }
    }

    private static void writeAll(ByteBuffer bytes, FileChannel out) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** A name of its own for every copy: several of equal content may be stored at the same time. */
    private Path temporary(Path place) {
        return place.resolve("copy" + names.incrementAndGet() + PARTIAL);
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The folder of a copy, which is there afterwards. */
    private Path shelfOf(Path target) {
        return shelves.computeIfAbsent(target.getParent(), shelf -> {
            try {
                return Files.createDirectories(shelf);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
