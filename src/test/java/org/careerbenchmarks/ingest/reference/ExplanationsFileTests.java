package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import java.time.LocalDate;
import org.careerbenchmarks.model.reference.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplanationsFileTests {

    private static final String HEADER = "school_id,wave,rule,item,text,by,on\n";

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary);
    }

    @Test
    void theFileNeedNotBeThere() {
        assertThat(folder.read().explanations()).isEmpty();
        assertThat(folder.with("explanations.csv", HEADER).read().explanations())
                .isEmpty();
    }

    @Test
    void aRowIsAnExplanationAndTwiceTheSameIsOne() {
        String row = "P001,2020-07,regression,1.10,\"A teacher left, \"\"for good\"\".\",Head,2020-08-03\n";

        assertThat(folder.with("explanations.csv", HEADER + row + row).read().explanations())
                .containsExactly(new Explanation(
                        "P001",
                        "2020-07",
                        "regression",
                        "1.10",
                        "A teacher left, \"for good\".",
                        "Head",
                        LocalDate.of(2020, 8, 3)));
    }

    @Test
    void whatNobodyKnowsIsNoReasonToStop() {
        assertThat(folder.with("explanations.csv", HEADER + "P999,Year 1,nonsense,,Why.,Head,2020-08-03\n")
                        .read()
                        .explanations())
                .hasSize(1);
    }

    @Test
    void textIsDataOnOneLineWithoutControlCharacters() {
        String row =
                "P001,2020-07,regression,1.1,\"=1+1\r\n\u0000\u0007<b>'; drop\ttable\u2028\",O\u0000'Neill,2020-08-03\n";

        Explanation read = folder.with("explanations.csv", HEADER + row)
                .read()
                .explanations()
                .get(0);

        assertThat(read.text()).isEqualTo("=1+1  <b>'; drop table");
        assertThat(read.by()).isEqualTo("O'Neill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            textBlock =
                    """
        ,2020-07,r,1.1,Why.,Head,2020-08-03 | school_id: it is blank; write the school_id that reference/panel.csv \
        has, such as P001.
        P001,,r,1.1,Why.,Head,2020-08-03 | wave: it is blank; write year and month, such as 2019-07.
        P001,2020-07,,1.1,Why.,Head,2020-08-03 | rule: it is blank; write the rule of the query as the table finding \
        has it.
        P001,2020-07,r,1.1,\u0001 ,Head,2020-08-03 | text: it is blank; write what the school explained, or delete \
        the line.
        P001,2020-07,r,1.1,Why.,,2020-08-03 | by: it is blank; write who explained it.
        P001,2020-07,r,1.1,Why.,Head,03/08/2020 | on: "03/08/2020" is not a date; write it as 2020-08-03.
        P001,2020-07,r,1.1,Why.,Head, | on: it is blank; write year, month and day, such as 2020-07-31.
        """)
    void namesWhatIsWrongInARow(String row, String sentence) {
        assertThat(folder.with("explanations.csv", HEADER + row + "\n").complaint())
                .isEqualTo("reference/explanations.csv, line 2, column " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        school_id,wave,rule,item,words,by,on | , line 1: the header lacks the column text; add it, or mend the \
        spelling of its name.
        school_id;wave;rule;item;text;by;on  | , line 1: the columns are separated by semicolons; save the file with \
        commas.
        """)
    void namesWhatIsWrongInTheHeader(String header, String sentence) {
        assertThat(folder.with("explanations.csv", header + "\n").complaint())
                .isEqualTo("reference/explanations.csv" + sentence);
    }

    @Test
    void aNameInOtherLettersIsNotOverlooked() {
        assertThat(folder.with("Explanations.csv", HEADER).complaint())
                .isEqualTo("reference/explanations.csv is missing, but Explanations.csv is there; rename it.");
    }
}
