package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid register: a text, what replaces it, the sentence after the name of the file. */
final class SchoolsFileTests {

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
        100003 | 10003 | , line 4, column URN: "10003" is not a URN; write its six digits, such as 108363.
        100003 | 100001 | , line 4, column URN: "100001" stands in line 2 already; keep one row for each school.
        390 | 39 | , line 2, column LA (code): "39" is not the code of an authority; write its three digits, such as \
        390.
        Hollyburn Primary School | `` | , line 2, column EstablishmentName: it is blank; give the name of the school.
        01-09-1990 | 1990-09-01 | , line 2, column OpenDate: "1990-09-01" is not a date of the register; write it as \
        31-08-2019, or leave it blank.
        01-09-1990, | ,31-06-2019 | , line 2, column CloseDate: "31-06-2019" is not a date of the register; write it \
        as 31-08-2019, or leave it blank.
        """)
    void namesWhatIsWrongInTheRegister(String from, String to, String sentence) {
        assertThat(folder.replacing("schools.csv", from, to).complaint()).isEqualTo("reference/schools.csv" + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            textBlock =
                    """
        10003,100009,Successor,01-09-2019 | , line 2, column URN: "10003" is not a URN; write its six digits, such \
        as 108363.
        100003,,Successor,01-09-2019 | , line 2, column LinkURN: it is blank; write its six digits, such as 108363.
        100003,100009,,01-09-2019 | , line 2, column LinkType: it is blank; write Successor, Predecessor or another \
        kind of link.
        100003,100009,Successor,1 Sept 2019 | , line 2, column LinkEstablishedDate: "1 Sept 2019" is not a date of \
        the register; write it as 31-08-2019, or leave it blank.
        """)
    void namesWhatIsWrongInTheLinks(String link, String sentence) {
        assertThat(folder.withLinks(link).complaint()).isEqualTo("reference/school-links.csv" + sentence);
    }
}
