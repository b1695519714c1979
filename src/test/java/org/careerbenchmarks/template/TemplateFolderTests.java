package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTests {

    private final Reference reference = ExampleReference.build();

    @TempDir
    Path folder;

    @Test
    void everySchoolThatBelongsToTheWaveGetsAWorkbook() throws IOException {
        assertThat(TemplateFolder.write(reference, ExampleReference.FIRST, folder.resolve("a/b")))
                .isEqualTo(3);
        assertThat(names(folder.resolve("a/b")))
                .containsExactly("A1-2021-07.xlsx", "A2-2021-07.xlsx", "A3-2021-07.xlsx");
        assertThat(folder.resolve("a/b/A2-2021-07.xlsx"))
                .hasBinaryContent(ReturnTemplate.write(
                        reference, ExampleReference.FIRST, reference.panel().get("A2")));
    }

    @Test
    void itsOwnNamesAreOverwrittenAndOtherFilesLeftAlone() throws IOException {
        Files.writeString(folder.resolve("A1-2023-07.xlsx"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(TemplateFolder.write(reference, ExampleReference.THIRD, folder))
                .isEqualTo(3);
        assertThat(names(folder)).containsExactly("A1-2023-07.xlsx", "A2-2023-07.xlsx", "A4-2023-07.xlsx", "notes.txt");
        assertThat(folder.resolve("A1-2023-07.xlsx")).isNotEmptyFile();
        assertThat(Files.size(folder.resolve("A1-2023-07.xlsx"))).isGreaterThan(5_000);
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
