package org.careerbenchmarks.template.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.template.FileName;

/**
 * The folder of all that goes back to schools: {@code <wave>/<school_id>/} for each return, and {@code unattributed/}
 * for files that no return could be found for. It depends on what is known now and on nothing else.
 *
 * <p>The folder of a return is written beside its place and then renamed, so it is whole whenever it is there. What a
 * killed run left undone the next one does. Only one run may write at a time; it may do so in several threads, as long
 * as all that goes to one {@link #placeOf place} comes from one of them.
 */
public final class FeedbackFolder {

    private static final String UNATTRIBUTED = "unattributed";
    private static final int LETTERS_OF_DIGEST = 16;
    private static final String ASIDE = ".partial";

    private final Path folder;
    private final Function<String, Path> archive;
    private final Set<Path> needed = ConcurrentHashMap.newKeySet();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lastAside = new AtomicInteger();
    private boolean isAsideCleared;

    /**
     * A folder to be brought up to date.
     *
     * @param archive gives the place of a file's copy by its SHA-256
     */
    public FeedbackFolder(Path folder, Function<String, Path> archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /**
     * Writes what a school gets about one return, unless nothing is asked of it or all of it lies there already.
     *
     * @param dossiers the submissions of the return, the newest first
     * @return whether anything was written
     */
    public boolean put(List<Dossier> dossiers) {
        if (dossiers.stream().flatMap(each -> each.findings().stream()).noneMatch(Envelope::asks)) {
            return false;
        }
        Path place = placeOf(dossiers.get(0));
        needed.add(place);
        String state = Mark.stateOf(dossiers);
        try {
            boolean isThere = Files.exists(place);
            if (isThere && Mark.isOn(place, state, Envelope.PAGE)) {
                return false;
            }
            replace(place, isThere, Envelope.fill(dossiers, archive, state));
            return true;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where that lies which goes back about the return of a submission. */
    public Path placeOf(Dossier dossier) {
        String wave = dossier.wave();
        String school = dossier.schoolId();
        if (wave != null && school != null) {
            return folder.resolve(FileName.of(wave)).resolve(FileName.of(school));
        }
        String digest = dossier.sha256().isEmpty() ? Mark.digest(dossier.file()) : dossier.sha256();
        return folder.resolve(UNATTRIBUTED).resolve(digest.substring(0, LETTERS_OF_DIGEST));
    }

    private void replace(Path place, boolean isThere, Map<String, byte[]> files) throws IOException {
        Path fresh = aside();
        Files.createDirectory(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(fresh.resolve(file.getKey()), file.getValue());
        }
        if (isThere) {
            remove(place);
        } else if (!made.contains(place.getParent())) {
            made.add(Files.createDirectories(place.getParent()));
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what nobody needs any more; what this program did not write is left alone. */
    public synchronized void removeOthers() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            removeAside();
            for (Path wave : list(folder)) {
                for (Path place : Files.isDirectory(wave) ? list(wave) : List.<Path>of()) {
                    if (!needed.contains(place)
                            && Mark.find(place, Envelope.PAGE).isPresent()) {
                        remove(place);
                    }
                }
                deleteIfEmpty(wave);
            }
            removeAside();
            deleteIfEmpty(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Out of its place at once, and then file by file. */
    private void remove(Path place) throws IOException {
        Path old = aside();
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        deleteTree(old);
    }

    /** A place beside the others where nothing is yet. */
    private Path aside() throws IOException {
        Path aside = folder.resolve(ASIDE);
        clearOnce(aside);
        return aside.resolve(String.valueOf(lastAside.incrementAndGet()));
    }

    private void removeAside() throws IOException {
        deleteTree(folder.resolve(ASIDE));
        isAsideCleared = false;
        made.clear();
    }

    /** Takes away what a killed run may have left there. */
    private synchronized void clearOnce(Path aside) throws IOException {
        if (!isAsideCleared) {
            deleteTree(aside);
            Files.createDirectories(aside);
            isAsideCleared = true;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && list(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> paths = Files.walk(folder)) {
                deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
