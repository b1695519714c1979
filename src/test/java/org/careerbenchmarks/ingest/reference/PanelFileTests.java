package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid panel: a text, what replaces it, the sentence after the name of the file. */
final class PanelFileTests {

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
        P001 | `` | , line 3, column school_id: it is blank; write letters and digits, such as P001.
        P001 | ../P001 | , line 3, column school_id: "../P001" cannot be part of a file name; write letters and \
        digits, such as P001.
        P001 | p002 | , line 3, column school_id: "p002" stands in line 2 already; give each school an id of its own.
        100001 | 100001.0 | , line 3, column urn: "100001.0" is not a URN; write its six digits, such as 108363.
        100001 | 100002 | , line 3, column urn: "100002" stands in line 2 already; keep one row for each school.
        100001 | 100009 | , line 3, column urn: "100009" is not in reference/schools.csv; mend the URN, or put a \
        newer extract of the register there.
        100001,Tyne,2019-01-07 | 100001,Tyne,07/01/2019 | , line 3, column joined_on: "07/01/2019" is not a date; \
        write it as 2019-01-07.
        100001,Tyne,2019-01-07 | 100001,Tyne, | , line 3, column joined_on: it is blank; write year, month and day, \
        such as 2020-07-31.
        2020-01-31 | January | , line 2, column left_on: "January" is not a date; write year, month and day, such as \
        2020-07-31.
        2020-01-31 | 2018-01-31 | , line 2, column left_on: "2018-01-31" is before joined_on, 2019-01-07; mend one \
        of them, or leave left_on blank.
        head@hollyburn.example | 0191 496 0000 | , line 3, column contact_email: "0191 496 0000" is not an e-mail \
        address; write one with an @, or leave it blank.
        """)
    void namesWhatIsWrongInThePanel(String from, String to, String sentence) {
        assertThat(folder.replacing("panel.csv", from, to).complaint()).isEqualTo("reference/panel.csv" + sentence);
    }

    @Test
    void refusesAPanelSchoolOfAnAuthorityThatIsNoArea() {
        folder.replacing("schools.csv", "100001,390", "100001,805");

        assertThat(folder.complaint())
                .isEqualTo("reference/panel.csv, line 3, column urn: \"100001\" is Hollyburn Primary School in "
                        + "authority 805, which is not in reference/areas.csv; mend the URN, or add the authority "
                        + "there.");
    }

    @Test
    void refusesASchoolThatIsListedBeforeAndAfterItsChange() {
        folder.withLinks("100001,100002,Successor,01-09-2019");

        assertThat(folder.complaint())
                .isEqualTo("reference/panel.csv, line 3, column urn: \"100001\" and 100002 in line 2 are one school by "
                        + "reference/school-links.csv; keep one row with one school_id, as a school keeps its id when "
                        + "its URN changes.");
    }
}
