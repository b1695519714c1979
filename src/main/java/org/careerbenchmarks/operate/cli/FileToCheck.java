package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.Assessor;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.survey.SurveyFolder;
import org.careerbenchmarks.operate.run.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to have checked.
 *
 * @param name as the user named it
 * @param hint its path as far as it would be known if it were sent, with {@code /}
 */
record FileToCheck(Path path, String name, String hint) {

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "xlsb", "ods");

    /** The files themselves, and the workbooks and exports of folders by name. */
    static List<FileToCheck> list(List<Path> named, Path input) throws IOException {
        List<FileToCheck> found = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                found.addAll(listFolder(path, input));
            } else if (Files.exists(path)) {
                found.add(of(path, path.getParent(), input));
            } else {
                throw new WrongUsage("There is no file or folder " + Printable.of(path.toString()) + ".");
            }
        }
        return found;
    }

    private static List<FileToCheck> listFolder(Path folder, Path input) throws IOException {
        // Links below are not followed; one that the user names is.
        Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        try (Stream<Path> below = Files.walk(start)) {
            List<FileToCheck> workbooks = below.map(path -> of(path, start, input))
                    .filter(FileToCheck::isExpected)
                    .sorted(Comparator.comparing(FileToCheck::name))
                    .toList();
            if (workbooks.isEmpty()) {
                throw new WrongUsage("There is no workbook or export of a survey in the folder "
                        + Printable.of(folder.toString()) + ".");
            }
            return workbooks;
        }
    }

    /** A workbook, or below {@code surveys/} also a .csv file. */
    private boolean isExpected() {
        String own = path.getFileName().toString();
        String extension = own.substring(own.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return (WORKBOOKS.contains(extension) || extension.equals("csv") && SurveyFolder.find(hint) != null)
                && !own.startsWith("~$")
                && !own.startsWith(".")
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Folders above those named say nothing: nobody knows of them where the return is sent to. */
    private static FileToCheck of(Path path, @Nullable Path folder, Path input) {
        Path whole = path.toAbsolutePath().normalize();
        Path known = input.toAbsolutePath().normalize();
        if (!whole.startsWith(known)) {
            known = folder == null ? whole.getParent() : folder.toAbsolutePath().normalize();
        }
        return new FileToCheck(path, path.toString(), known.relativize(whole).toString());
    }

    /** What is no file, or may not be read, is not opened. */
    Verdict assess(Assessor assessor) throws IOException {
        if (!Files.isRegularFile(path)) {
            return assessor.refuse(hint, FileDefect.NOT_A_WORKBOOK, "a device, pipe or socket");
        }
        if (!Files.isReadable(path)) {
            return assessor.refuse(hint, FileDefect.UNREADABLE, "no permission");
        }
        return assessor.assess(path, hint);
    }
}
