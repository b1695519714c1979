package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What surveys ask, as SQL finds it. */
class SurveyTablesTests {

    private static final Instant NOW = Instant.parse("2020-08-01T06:30:00Z");

    @ParameterizedTest
    @EnumSource
    void questionsOptionsAndGroupsKeepTheirOrder(TestDatabase kind) {
        DataSource source = kind.migrated();

        replace(source, "one", quality("leaders", "Good"), quality("staff", "Fine"));

        assertThat(rows(source, "select * from warehouse.survey_question order by survey, question_position"))
                .containsExactly(
                        "leaders quality 2020-07 1 How good? scale",
                        "leaders ways 2020-07 2 In which ways? multi",
                        "staff quality 2020-07 1 How good? scale",
                        "staff ways 2020-07 2 In which ways? multi");
        assertThat(
                        rows(
                                source,
                                """
                select * from warehouse.survey_option where survey = 'leaders' order by question, option_position
                """))
                .containsExactly(
                        "leaders quality very_good 1 Very good null",
                        "leaders quality good 2 Good null",
                        "leaders quality poor 3 Poor null",
                        "leaders quality well 4 well very_good good",
                        "leaders quality any 5 any good poor",
                        "leaders ways lessons 1 Lessons null");
    }

    @ParameterizedTest
    @EnumSource
    void anotherDefinitionReplacesThemAll(TestDatabase kind) {
        DataSource source = kind.migrated();
        replace(source, "one", quality("leaders", "Good"), quality("staff", "Fine"));

        replace(source, "two", quality("leaders", "Not bad"));

        assertThat(rows(source, "select survey, label from warehouse.survey_option where option_id = 'good'"))
                .containsExactly("leaders Not bad");
        assertThat(rows(source, "select distinct survey from warehouse.survey_question"))
                .containsExactly("leaders");
    }

    private static SurveyDefinition quality(String survey, String good) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("well", List.of("very_good", "good"));
        groups.put("any", List.of("good", "poor"));
        List<Option> options = List.of(
                new Option("very_good", "Very good", List.of("Excellent")),
                new Option("good", good, List.of()),
                new Option("poor", "Poor", List.of()));
        return new SurveyDefinition(
                survey,
                TestReference.YEAR_1,
                Layout.FORMS,
                List.of(
                        new Question("quality", "How good?", List.of(), QuestionType.SCALE, options, groups),
                        new Question(
                                "ways",
                                "In which ways?",
                                List.of(),
                                QuestionType.MULTI,
                                List.of(new Option("lessons", "Lessons", List.of())),
                                Map.of())),
                "");
    }

    private static void replace(DataSource source, String digest, SurveyDefinition... surveys) {
        Reference all = TestReference.reference();
        Map<String, SurveyDefinition> byName = new LinkedHashMap<>();
        Arrays.stream(surveys).forEach(each -> byName.put(each.survey(), each));
        Reference read = new Reference(
                all.frameworks(),
                all.waves(),
                all.areas(),
                all.schools(),
                all.links(),
                all.panel(),
                all.panelUrns(),
                all.headlines(),
                all.explanations(),
                byName,
                digest);
        assertThat(new ReferenceTables(source).replace(read, "E37000025", "North East", NOW))
                .isTrue();
    }

    private static List<String> rows(DataSource source, String sql) {
        return new JdbcTemplate(source).query(sql, (row, number) -> {
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                line.append(column == 1 ? "" : " ").append(row.getObject(column));
            }
            return line.toString();
        });
    }
}
