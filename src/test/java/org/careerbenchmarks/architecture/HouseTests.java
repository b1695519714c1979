package org.careerbenchmarks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the house one that others want to live in: names, sizes, links. */
class HouseTests {

    private static final Path MAIN = Path.of("src/main/java/org/careerbenchmarks");
    private static final int MOST_LINES = 250;
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Service|DTO|Constants)\\.java|Abstract.*\\.java");
    private static final List<String> EMPTY_WORDS =
            List.of("util", "common", "service", "impl", "dto", "config", "manager", "helper");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void filesFitInTheHead() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path file : files(Path.of("src"), ".java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.put(file.toString(), lines);
            }
        }
        assertThat(tooLong)
                .as("files over %d lines; is there a second thing in each?", MOST_LINES)
                .isEmpty();
    }

    @Test
    void namesSaySomething() throws IOException {
        assertThat(files(MAIN, ".java"))
                .noneMatch(file ->
                        SAYS_NOTHING.matcher(file.getFileName().toString()).matches())
                .noneMatch(file ->
                        Stream.of(MAIN.relativize(file).toString().split("/")).anyMatch(EMPTY_WORDS::contains));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(MAIN)) {
            folders = all.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(MAIN))
                    .toList();
        }
        assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("May import:")
                .contains("@NullMarked"));
    }

    @Test
    void linksOfDocumentsLeadSomewhere() throws IOException {
        Map<Path, String> broken = new TreeMap<>();
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                Path folder = document.getParent() == null ? Path.of("") : document.getParent();
                if (!Files.exists(folder.resolve(links.group(1)))) {
                    broken.put(document, links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        return Stream.of(
                        files(Path.of("src/docs"), ".md"), files(Path.of("jobs"), ".md"), List.of(Path.of("README.md")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
