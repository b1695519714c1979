package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What lies below a folder of the input, in the order of the names. Looks, and opens nothing. */
final class InputFolder {

    private static final Set<String> WORKBOOK_NAMES = Set.of("xlsx", "xlsm", "xls");
    private static final Set<String> PARTIAL_DOWNLOADS = Set.of("tmp", "part", "partial", "crdownload", "download");

    private final Path input;

    InputFolder(Path input) {
        this.input = input;
    }

    /** All files below a sub-folder, and what else calls itself a workbook. */
    List<FoundFile> list(String subFolder) throws IOException {
        List<FoundFile> found = new ArrayList<>();
        Path top = input.resolve(subFolder);
        if (!Files.isDirectory(top)) {
            return found;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.equals(top)) {
                    return FileVisitResult.CONTINUE;
                }
                boolean isHidden = folder.getFileName().toString().startsWith(".");
                if (isHidden || WORKBOOK_NAMES.contains(extension(folder))) {
                    found.add(look(folder, FoundFile.Kind.IGNORED));
                }
                return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                found.add(look(file, attributes.isRegularFile() ? kindOf(file) : FoundFile.Kind.IGNORED));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path locked, IOException failure) throws IOException {
                if (locked.equals(top) || !(failure instanceof AccessDeniedException)) {
                    return super.visitFileFailed(locked, failure);
                }
                // Returns may lie in it, so it is told like a file that may not be read; the others go on.
                found.add(lookFromOutside(locked));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(FoundFile::name));
        return found;
    }

    /** Looks again at a file, to see whether somebody is still writing it. */
    FoundFile lookAgain(FoundFile file) throws IOException {
        return look(file.path(), file.kind());
    }

    private FoundFile look(Path path, FoundFile.Kind kind) throws IOException {
        Map<String, Object> attributes =
                Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
        FileTime modified = (FileTime) attributes.get("lastModifiedTime");
        String stamp =
                attributes.get("size") + " " + modified + " " + attributes.get("ctime") + " " + attributes.get("ino");
        return new FoundFile(
                path,
                FileNames.relative(input, path),
                (long) attributes.get("size"),
                modified.toInstant(),
                stamp,
                kind);
    }

    /** Of what lies in a folder that may only be listed, not even size and time can be told. */
    private FoundFile lookFromOutside(Path locked) throws IOException {
        try {
            return look(locked, FoundFile.Kind.CANDIDATE);
        } catch (AccessDeniedException untold) {
            String name = FileNames.relative(input, locked);
            return new FoundFile(locked, name, 0, Instant.EPOCH, "", FoundFile.Kind.CANDIDATE);
        }
    }

    private static FoundFile.Kind kindOf(Path file) {
        String name = file.getFileName().toString();
        boolean isIgnored = name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini")
                || PARTIAL_DOWNLOADS.contains(extension(file));
        return isIgnored ? FoundFile.Kind.IGNORED : FoundFile.Kind.CANDIDATE;
    }

    static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
