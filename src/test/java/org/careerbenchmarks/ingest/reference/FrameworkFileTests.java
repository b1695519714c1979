package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid framework: a text, what replaces it, the sentence after the name of the file. */
final class FrameworkFileTests {

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
        1,2,Labour | ,2,Labour | , line 6, column framework_version: it is blank; give the version of the framework, \
        such as 1.
        1,2,Labour | 1,two,Labour | , line 6, column benchmark: "two" is not the number of a benchmark; write a \
        whole number from 1 to 999.
        1,2,Labour | 1,0,Labour | , line 6, column benchmark: "0" is not the number of a benchmark; write a whole \
        number from 1 to 999.
        1,2,Labour | 1,1000,Labour | , line 6, column benchmark: "1000" is not the number of a benchmark; write a \
        whole number from 1 to 999.
        Labour market | `` | , line 6, column benchmark_title: it is blank; give the title of benchmark 2.
        2.1 | `` | , line 6, column ref: it is blank; write the benchmark, a full stop and a number, such as 2.1, in \
        cells formatted as text.
        2.1 | 2-Jan | , line 6, column ref: "2-Jan" is not the number of a characteristic; write the benchmark, a \
        full stop and a number, such as 2.1, in cells formatted as text.
        2.1 | 3.1 | , line 6, column ref: "3.1" stands under benchmark 2; mend the ref or the benchmark, so that \
        they agree.
        Pupils know about work | `` | , line 6, column characteristic: it is blank; give the words of characteristic \
        2.1.
        programme,1.1, | programme,1.2, | , line 4, column ref: "1.2" stands in line 2 already; if 1.20 is meant, a \
        spreadsheet has dropped its zero: format the column as text and write 1.20; otherwise delete one of the rows.
        1.10 | 1.1 | , line 4, column ref: "1.1" stands in line 3 already; if 1.10 is meant, a spreadsheet has \
        dropped its zero: format the column as text and write 1.10; otherwise delete one of the rows.
        programme,1.1, | programme,1.10, | , line 4, column ref: "1.10" stands in line 3 already; delete one of the \
        rows, or mend its ref.
        programme,1.1, | programme,1.02, | , line 4, column ref: "1.02" is the same number as 1.2 in line 2; write \
        each number once and in one way.
        programme,1.1, | project,1.1, | , line 4, column benchmark_title: "A stable project" is the second title of \
        benchmark 1, which line 2 calls "A stable programme"; give the benchmark one title in all its rows.
        """)
    void namesWhatIsWrongInTheFramework(String from, String to, String sentence) {
        assertThat(folder.replacing("framework.csv", from, to).complaint())
                .isEqualTo("reference/framework.csv" + sentence);
    }
}
