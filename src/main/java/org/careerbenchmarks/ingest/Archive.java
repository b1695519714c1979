package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The copies of all files that were ever taken in, each under the SHA-256 of its bytes.
 *
 * <p>A copy is written under a temporary name, forced to disk, then renamed: a name in the archive always stands for
 * whole bytes, whenever the program was killed.
 */
public final class Archive {

    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final @Nullable Archive beneath;
    private final Set<Path> renamedInto = ConcurrentHashMap.newKeySet();

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
     * copies are safe after the next {@link #force}.
     */
    public String store(Path source) throws IOException {
        Files.createDirectories(folder);
        // Several files are stored at the same time and may be large: none is held in memory.
        Path unfinished = Files.createTempFile(folder, "copy", ".partial");
        String sha256 = copy(source, unfinished);
        Path target = pathOf(sha256);
        if (Files.exists(target)) {
            Files.delete(unfinished);
        } else {
            putAway(unfinished, target);
        }
        return sha256;
    }

    /** Makes sure that the names of all copies stored so far are on disk: a rename is only when its folder is. */
    public void force() throws IOException {
        for (Path shelf : renamedInto) {
            force(shelf);
            renamedInto.remove(shelf);
        }
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

    /** Removes what a killed run was writing. */
    public void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> copies = Files.walk(folder, 2)) {
                for (Path unfinished : copies.filter(copy -> copy.toString().endsWith(".partial"))
                        .toList()) {
                    Files.delete(unfinished);
                }
            }
        }
    }

    /** Copies the bytes and returns their SHA-256. */
    private static String copy(Path source, Path target) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try (ReadableByteChannel in = Files.newByteChannel(source);
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            while (in.read(piece.clear()) >= 0) {
                digest.update(piece.flip());
                piece.rewind();
                while (piece.hasRemaining()) {
                    out.write(piece);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void putAway(Path unfinished, Path target) throws IOException {
        Path shelf = target.getParent();
        if (!Files.exists(shelf)) {
            Files.createDirectories(shelf);
            renamedInto.add(folder);
        }
        force(unfinished);
        // Two files of equal content may be stored at the same time; each has its own copy, and either rename is right.
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        renamedInto.add(shelf);
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
