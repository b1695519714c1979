package org.careerbenchmarks.ingest.reference;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which spreadsheets and the register save CSV, those that are read and those that are refused. */
final class CsvFormTests {

    private static final String MARK = "\uFEFF";
    private static final String[] FILES = {
        "framework.csv", "waves.csv", "areas.csv", "panel.csv", "schools.csv", "school-links.csv"
    };

    private ReferenceFolder folder;
    private Path path;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        path = temporary;
        folder = aValidFolder(temporary);
    }

    @Test
    void readsFilesWithMarkAndWindowsLines() {
        Reference plain = folder.read();

        for (String file : FILES) {
            folder.with(file, MARK + folder.text(file).replace("\n", "\r\n"));
        }

        assertSame(folder.read(), plain);
    }

    @Test
    void readsAQuotedHeaderAfterAMark() {
        folder.with("areas.csv", MARK + folder.text("areas.csv").replaceFirst("la_code", "\"la_code\""));

        assertThat(folder.read().areas()).containsOnlyKeys("390", "391");
    }

    @Test
    void readsFilesWithBlankLinesAndBlankRows() {
        Reference plain = folder.read();

        for (String file : FILES) {
            folder.with(file, "\n" + folder.text(file).replace("\n", "\n\n,, ,\n") + " \n");
        }

        assertSame(folder.read(), plain);
    }

    @Test
    void readsColumnsByNameInAnyOrderAndIgnoresOthers() {
        Reference plain = folder.read();

        folder.with(
                "areas.csv",
                """
                Remark,"Aliases",,NAME , LA_Code,gss_code,Remark
                ,Newcastle;Newcastle-upon-Tyne,,Newcastle upon Tyne,391,E08000021,"a ""remark"", long"
                x,,y,\u00A0Gateshead\u00A0, 390,E08000037 ,
                """);

        assertSame(folder.read(), plain);
    }

    private static void assertSame(Reference one, Reference other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("digest").isEqualTo(other);
    }

    @Test
    void refusesWhatOtherProgramsSaveAsCsv() {
        String text = folder.text("areas.csv");

        assertThat(folder.with("areas.csv", MARK + text, UTF_16LE).complaint())
                .isEqualTo("reference/areas.csv is UTF-16; save the file as CSV UTF-8.");
        assertThat(folder.with("areas.csv", MARK + text, UTF_16BE).complaint())
                .isEqualTo("reference/areas.csv is UTF-16; save the file as CSV UTF-8.");
        assertThat(folder.with("areas.csv", "PK\u0003\u0004…").complaint())
                .isEqualTo("reference/areas.csv is a workbook with the name of a CSV file; "
                        + "save its sheet as CSV UTF-8.");
        assertThat(folder.with("areas.csv", text.replace(';', ' ').replace(',', ';'))
                        .complaint())
                .isEqualTo("reference/areas.csv, line 1: the columns are separated by semicolons; "
                        + "save the file with commas.");
        assertThat(folder.with("areas.csv", text.replace(',', '\t')).complaint())
                .isEqualTo("reference/areas.csv, line 1: the columns are separated by tabs; "
                        + "save the file with commas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", MARK, " \n,,\n"})
    void refusesFilesWithoutAHeader(String text) {
        assertThat(folder.with("areas.csv", text).complaint())
                .isEqualTo("reference/areas.csv is empty; write at least its header.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        framework.csv | has no characteristics; write one row for each.
        waves.csv | has no waves; write one row for each collection exercise.
        areas.csv | has no areas; write one row for each local authority.
        panel.csv | has no schools; write one row for each school of the pilot.
        schools.csv | has no schools; put the register's extract in its place.
        """)
    void refusesFilesWithoutRows(String file, String sentence) {
        String header = folder.text(file).lines().findFirst().orElseThrow();

        assertThat(folder.with(file, header + "\n").complaint()).isEqualTo("reference/" + file + " " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            textBlock =
                    """
        gss_code | gss | 1: the header lacks the column gss_code; add it, or mend the spelling of its name.
        aliases | Name | 1: the header has the column name twice; delete or rename the one that is not meant.
        gss_code | ` "gss_code"` | 1: the header has a quotation mark in the wrong place; write the names without.
        Gateshead, | Gateshead | 3: the line has 3 fields where the header has 4; look for a missing or extra comma, \
        or a text with a comma that is not in quotation marks.
        Gateshead, | Gateshead, the city, | 3: the line has 5 fields where the header has 4; look for a missing or \
        extra comma, or a text with a comma that is not in quotation marks.
        390,E08000037,Gateshead, | 390 | 3: the line has 1 field where the header has 4; look for a missing or extra \
        comma, or a text with a comma that is not in quotation marks.
        Gateshead | "Gateshead | 3: a quotation mark is not closed or stands in the wrong place; put one directly \
        before and after the text, and write "" for one inside it.
        Newcastle; | "Newcastle"; | 2: a quotation mark is not closed or stands in the wrong place; put one directly \
        before and after the text, and write "" for one inside it.
        Gateshead | ` "Gateshead"` | 3: a quotation mark is not closed or stands in the wrong place; put one \
        directly before and after the text, and write "" for one inside it.
        Newcastle u | "Newcastle u | 2: a quotation mark is not closed or stands in the wrong place; put one \
        directly before and after the text, and write "" for one inside it.
        """)
    void namesTheLineThatIsNotCsv(String from, String to, String sentence) {
        assertThat(folder.replacing("areas.csv", from, to).complaint())
                .isEqualTo("reference/areas.csv, line " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void countsLinesInsideTextsAndBlankOnes(String end) {
        folder.with(
                "areas.csv",
                """
                la_code,gss_code,name,aliases

                391,E08000021,Newcastle upon Tyne,"Newcastle;

                Toon"

                39,E08000037,Gateshead,
                """
                        .replace("\n", end));

        assertThat(folder.complaint()).startsWith("reference/areas.csv, line 7, column la_code: \"39\" is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework.csv", "waves.csv", "areas.csv", "panel.csv", "schools.csv", "school-links.csv"})
    void refusesAMissingFile(String file) {
        assertThat(folder.without(file).complaint())
                .isEqualTo("reference/" + file + " is missing; put it into the folder reference.");
    }

    @Test
    void pointsToAFileWithOtherCapitals() {
        folder.with("Waves.CSV", folder.text("waves.csv")).without("waves.csv");

        assertThat(folder.complaint()).isEqualTo("reference/waves.csv is missing, but Waves.CSV is there; rename it.");
    }

    @Test
    void doesNotOverlookHeadlinesWithOtherCapitals() {
        assertThat(folder.with("Headlines.csv", "id\n").complaint())
                .isEqualTo("reference/headlines.csv is missing, but Headlines.csv is there; rename it.");
    }

    @Test
    void refusesAFolderThatIsMissing() {
        assertThatThrownBy(() -> ReferenceFiles.read(path.resolve("nowhere")))
                .isExactlyInstanceOf(BrokenReference.class)
                .hasMessage("the folder reference is missing from the input; create it with framework.csv, waves.csv, "
                        + "areas.csv, schools.csv, school-links.csv, panel.csv.");
    }
}
