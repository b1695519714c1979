package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;
import static org.careerbenchmarks.ingest.reference.SurveyFilesTests.FILE;
import static org.careerbenchmarks.ingest.reference.SurveyFilesTests.VALID;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row breaks one thing in the valid definition: a text, what replaces it, the sentence after the file's name. */
final class SurveyRefusalsTests {

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary).with(FILE, VALID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 500,
            textBlock =
                    """
        wave: "2020-07" | author: me | , line 1: the definition has "author", which means nothing here; write only \
        wave, layout, questions.
        `wave: "2020-07"\n` | `` | , line 1: the definition has no wave; write one of 2019-07, 2020-07 or add it to \
        reference/waves.csv.
        "2020-07" | 2021-07 | , line 1: the wave "2021-07" is not known; write one of 2019-07, 2020-07 or add it to \
        reference/waves.csv.
        "2020-07" | `` | , line 1: the wave of the definition is blank; write it behind the colon, in quotation marks.
        "2020-07" | [2020-07] | , line 1: the wave of the definition is a list or has parts; write it as one text.
        layout: columns | wave: 2019-07 | , line 2: the definition has "wave" twice; write it once.
        columns | table | , line 2: "table" is not a layout; write forms or columns.
        id: quality | id: the quality | , line 4: "the quality" is not an id; write it with letters, digits, full \
        stops, hyphens and underscores, without spaces.
        id: quality | name: quality | , line 4: the question has "name", which means nothing here; write only id, \
        text, aliases, type, options, groups.
        `- id: quality\n    text` | - text | , line 4: the question has no id; give it one, by which tables can name it.
        id: staff | id: quality | , line 15: the id "quality" is that of another question too; write each id once.
        "How good were the activities?" | `` | , line 5: the text of the question is blank; write it behind the \
        colon, in quotation marks.
        `    text: "How good were the activities?"\n` | `` | , line 4: the question has no text; write it as the \
        survey tool shows it.
        "How good were the activities?" | "?!" | , line 5: the text of the question, "?!", has neither letter nor \
        digit; write it in words.
        "How good were the activities?" | "a\\0b" | , line 5: the text of the question holds a character that cannot \
        be seen; type it anew.
        ["Quality of activities"] | DO STAFF HELP | , line 6: the aliases of the question are no list; begin each with \
        a hyphen, or write them between [ and ].
        Do staff help? | "quality - of Activities" | , line 16: "quality - of Activities" is what the question quality \
        is called already, capitals, spaces and punctuation aside; give each question words of its own.
        type: scale | type: rating | , line 7: "rating" is not a type; write one of single, scale, multi, coded.
        `    type: scale\n` | `` | , line 4: the question has no type; write one of single, scale, multi, coded.
        options: *scale | options: [] | , line 25: the question has no options; list what can be answered.
        `    options: *scale\n` | `` | , line 22: the question has no options; list what can be answered.
        {id: very_good, label | {label | , line 9: the option has no id; give it one, by which tables can name \
        it.
        id: poor | id: good | , line 11: the id "good" is that of another option too; write each id once.
        id: poor, | id: -poor, | , line 11: "-poor" is not an id; write it with letters, digits, full stops, hyphens \
        and underscores, without spaces.
        , label: "Poor" | `` | , line 11: the option has no label; write it as the survey tool shows it.
        "Poor" | "GOOD." | , line 11: "GOOD." is what the option good is called already, capitals, spaces and \
        punctuation aside; give each option words of its own.
        ["Excellent"] | ["Excellent", "good"] | , line 10: "Good" is what the option very_good is called already, \
        capitals, spaces and punctuation aside; give each option words of its own.
        "Poor" | "N/A" | , line 11: "N/A" is understood in every question, and is never an option; leave this option \
        or alias out.
        Excellent | Not applicable | , line 9: "Not applicable" is understood in every question, and is never an \
        option; leave this option or alias out.
        id: poor, | id: not_applicable, | , line 11: "not_applicable" is understood in every question, and is never an \
        option; leave this option or alias out.
        "Poor" | "Poor", value: 1 | , line 11: the option has "value", which means nothing here; write only id, label, \
        aliases.
        [poor] | [bad] | , line 14: "bad" in the group badly is no option of the question; write ids of its options: \
        very_good, good, poor.
        [poor] | [poor, poor] | , line 14: "poor" stands in the group badly twice; write each option once.
        [poor] | [] | , line 14: the group badly has no options; write the ids of its options, or leave it out.
        [poor] | poor | , line 14: the options of the group badly are no list; begin each with a hyphen, or write them \
        between [ and ].
        badly: | good: | , line 14: the group "good" has the id of an option; give the group a name of its own.
        badly: | very badly: | , line 14: "very badly" is not an id; write it with letters, digits, full stops, \
        hyphens and underscores, without spaces.
        badly: | well: | , line 14: the part groups has "well" twice; write it once.
        """)
    void namesWhatIsWrongInADefinition(String from, String to, String sentence) {
        assertThat(folder.replacing(FILE, from, to).complaint())
                .isEqualTo("reference/surveys/leaders-2020.yml" + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        `wave: "2020-07` | , line 1: the text is not YAML (found unexpected end of stream); look there
        `wave: 2020-07\n\tlayout: forms` | , line 2: the text is not YAML (found character '\\t(TAB)' that cannot \
        start any token. (Do not use \\t(TAB) for indentation)); look there
        `wave: 1\n---\nwave: 2` | , line 2: the text is not YAML (but found another document); look there
        `wave: *other` | , line 1: the text is not YAML (found undefined alias other); look there
        `` | is empty; write at least its wave and questions, or take it out of the folder.
        `# nothing` | is empty; write
        `- wave` | , line 1: the definition has no parts; write its parts as name, colon and value.
        `questions: []\nwave: 2020-07` | , line 1: there are no questions; write at least one.
        `wave: 2020-07` | , line 1: the definition has no questions; write at least one.
        """)
    void saysWhereTheTextIsNoDefinition(String text, String sentence) {
        String space = sentence.startsWith(",") ? "" : " ";

        assertThat(folder.with(FILE, text).complaint())
                .startsWith("reference/surveys/leaders-2020.yml" + space + sentence);
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        assertThat(folder.with(FILE, "wave: 1\nlayout: café", StandardCharsets.ISO_8859_1)
                        .complaint())
                .endsWith(".yml, line 2: the text is not UTF-8; save the file as UTF-8.");
        assertThat(folder.with(FILE, VALID, StandardCharsets.UTF_16).complaint())
                .contains("line 1: the text is not");
        assertThat(folder.with(FILE, "wave: 1\nlayout: \u0007").complaint()).contains("line 2: the text is not YAML");
    }

    @Test
    void hugeAndDeepTextsAreRefusedWithoutBeingBuilt() {
        assertThat(folder.with(FILE, "# " + "x".repeat(1 << 20)).complaint()).contains("is larger than 1 MiB");
        assertThat(folder.with(FILE, "wave: " + "[".repeat(200_000)).complaint())
                .contains("is not used (");
        String laughs = "a: &a [x]\nb: &b [" + "*a,".repeat(600) + "*a]\n";
        assertThat(folder.with(FILE, laughs).complaint()).contains("is not used (");
    }

    @Test
    void namesOfFilesAreChecked() {
        assertThat(folder.with("surveys/b.yaml", VALID).complaint())
                .isEqualTo("reference/surveys/b.yaml has another ending than .yml; rename it to b.yml.");
        folder.without("surveys/b.yaml").with("surveys/a b.yml", VALID);
        assertThat(folder.complaint()).startsWith("reference/surveys/a b.yml has a name that is no id; rename it: ");
        folder.without("surveys/a b.yml").with("surveys/B.YML", VALID);
        assertThat(folder.complaint()).endsWith("rename it to B.yml.");
    }

    @Test
    void folderInOtherCaseIsNotOverlooked(@TempDir Path other) {
        assertThat(aValidFolder(other).with("Surveys/b.yml", VALID).complaint())
                .isEqualTo("reference/surveys is missing, but Surveys is there; rename it.");
    }

    @Test
    void aQuestionIsAskedOnceInAWave() {
        assertThat(folder.with("surveys/staff.yml", VALID).complaint())
                .isEqualTo("reference/surveys/staff.yml asks quality, which the survey leaders-2020 asks in the wave "
                        + "2020-07 too; give the question another id in one of them.");
    }
}
