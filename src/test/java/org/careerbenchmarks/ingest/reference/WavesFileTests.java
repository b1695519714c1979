package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid waves: a text, what replaces it, the sentence after the name of the file. */
final class WavesFileTests {

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
        2019-07, | Jul-19, | , line 3, column wave: "Jul-19" is not a wave; write year and month, such as 2019-07.
        2019-07, | 2019-13, | , line 3, column wave: "2019-13" is not a wave; write year and month, such as 2019-07.
        2019-07, | , | , line 3, column wave: it is blank; write year and month, such as 2019-07.
        2019-07, | 2020-07, | , line 3, column wave: "2020-07" stands in line 2 already; write one row for each wave.
        Baseline | `` | , line 3, column label: it is blank; give the wave the name it has in reports, such as \
        Baseline.
        Baseline | YEAR 1 | , line 3, column label: "YEAR 1" stands in line 2 already; give each wave a name of its \
        own.
        Baseline | 2020-07 | , line 3, column label: "2020-07" looks like another wave; give the wave a name in words.
        201819 | 2018/19 | , line 3, column academic_year: "2018/19" is not an academic year; write two years that \
        follow each other in six digits, such as 201819.
        201819 | 201820 | , line 3, column academic_year: "201820" is not an academic year; write two years that \
        follow each other in six digits, such as 201819.
        201819,1 | 201819, | , line 3, column framework_version: it is blank; give a version of \
        reference/framework.csv.
        201819,1 | 201819,1.0 | , line 3, column framework_version: "1.0" is not in reference/framework.csv; write \
        one of its versions (1, 2) or add this one there.
        2019-06-01 | `` | , line 3, column opens_on: it is blank; write year, month and day, such as 2020-07-31.
        2020-07-31 | 31/07/2020 | , line 2, column due_on: "31/07/2020" is not a date; write it as 2020-07-31.
        2020-07-31 | 5.7.2020 | , line 2, column due_on: "5.7.2020" is not a date; write it as 2020-07-05.
        2020-07-31 | 31/07/20 | , line 2, column due_on: "31/07/20" is not a date; write year, month and day, such \
        as 2020-07-31.
        2019-09-30 | 2019-09-31 | , line 3, column closes_on: "2019-09-31" is not a date; write year, month and day, \
        such as 2020-07-31.
        2019-09-30 | 0219-09-30 | , line 3, column closes_on: "0219-09-30" is not a date; write year, month and day, \
        such as 2020-07-31.
        2019-07-31 | 2019-05-31 | , line 3, column due_on: "2019-05-31" is before opens_on, 2019-06-01; a wave opens \
        first and is due later.
        2019-09-30 | 2019-07-30 | , line 3, column closes_on: "2019-07-30" is before due_on, 2019-07-31; a wave is \
        due first and closes later.
        """)
    void namesWhatIsWrongInTheWaves(String from, String to, String sentence) {
        assertThat(folder.replacing("waves.csv", from, to).complaint()).isEqualTo("reference/waves.csv" + sentence);
    }

    @Test
    void showsALongValueShortAndOnOneLine() {
        folder.replacing("waves.csv", "201819", "\"20\n18" + "x".repeat(80) + "\"");

        assertThat(folder.complaint())
                .startsWith("reference/waves.csv, line 3, column academic_year: \"20 18xxx")
                .contains("xxx…\" is not an academic year;")
                .doesNotContain("\n");
    }
}
