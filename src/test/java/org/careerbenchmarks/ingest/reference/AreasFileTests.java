package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid areas: a text, what replaces it, the sentence after the name of the file. */
final class AreasFileTests {

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            textBlock =
                    """
        390 | E390 | , line 3, column la_code: "E390" is not the code of an authority; write its three digits, such \
        as 390.
        390 | 391 | , line 3, column la_code: "391" stands in line 2 already; write one row for each authority.
        E08000037 | 08000037 | , line 3, column gss_code: "08000037" is not a code of the statistics office; write a \
        letter and eight digits, such as E08000037.
        E08000037 | E08000020 | , line 3, column gss_code: "E08000020" is no longer in use; write E08000037.
        E08000037 | E08000021 | , line 3, column gss_code: "E08000021" stands in line 2 already; give each authority \
        its own code.
        Gateshead | `` | , line 3, column name: it is blank; give the name of the authority.
        Gateshead | newcastle upon tyne | , line 3, column name: "newcastle upon tyne" means 391 in line 2 already; \
        give each name and alias to one authority only.
        Gateshead, | Gateshead,Gates;NEWCASTLE | , line 3, column aliases: "NEWCASTLE" means 391 in line 2 already; \
        give each name and alias to one authority only.
        Gateshead, | Gateshead,391 | , line 3, column aliases: "391" means 391 in line 2 already; give each name and \
        alias to one authority only.
        """)
    void namesWhatIsWrongInTheAreas(String from, String to, String sentence) {
        assertThat(folder.replacing("areas.csv", from, to).complaint()).isEqualTo("reference/areas.csv" + sentence);
    }
}
