package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row adds a headline with one thing wrong: the headline, and the sentence from the column on. */
final class HeadlinesFileTests {

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
        ,survey,m,2020-07,,,c,1,%,,s,equal,w | id: it is blank; give the figure an id, such as F01.
        F01,survey,m,2020-07,,,c,1,%,,s,equal,w | id: "F01" stands in line 2 already; give each figure an id of its \
        own.
        F02,,m,2020-07,,,c,1,%,,s,equal,w | subject: it is blank; write audit or survey.
        F02,survey,,2020-07,,,c,1,%,,s,equal,w | measure: it is blank; say what is measured, such as \
        characteristics_percent.
        F02,survey,m,Year 1,,,c,1,%,,s,equal,w | wave: "Year 1" is not a wave; write year and month, such as 2019-07.
        F02,survey,m,2020-07,19-07,,c,1,%,,s,equal,w | from_wave: "19-07" is not a wave; write year and month, such \
        as 2019-07.
        F02,survey,m,,2019-07,,c,1,%,,s,equal,w | from_wave: "2019-07" is not before the wave; give the earlier wave \
        here and the later one under wave.
        F02,survey,m,2019-07,2020-07,,c,1,%,,s,equal,w | from_wave: "2020-07" is not before the wave; give the \
        earlier wave here and the later one under wave.
        F02,survey,m,2020-07,2020-07,,c,1,%,,s,equal,w | from_wave: "2020-07" is not before the wave; give the \
        earlier wave here and the later one under wave.
        F02,survey,m,2020-07,,,c,39%,%,,s,equal,w | value: "39%" is not a number; write digits without a unit, such \
        as 39, -45 or 66.5.
        F02,survey,m,2020-07,,,c,,%,,s,equal,w | value: it is blank; write digits without a unit, such as 39, -45 or \
        66.5.
        F02,survey,m,2020-07,,,c,1,%,,s,,w | rule: it is blank; say how the figure must agree with ours, such as \
        half_up_0dp.
        """)
    void namesWhatIsWrongInTheHeadlines(String row, String sentence) {
        assertThat(folder.withHeadlines("F01,audit,m,,,,c,70,schools,,s,equal,w", row)
                        .complaint())
                .isEqualTo("reference/headlines.csv, line 3, column " + sentence);
    }
}
