package org.careerbenchmarks.corpus.surveys;

import static org.careerbenchmarks.corpus.surveys.ExportCase.named;

import java.util.List;

/** What happens to headers, columns and whole exports. */
final class HeaderCases {

    private HeaderCases() {}

    static List<ExportCase> places() {
        return List.of(
                named("columns moved")
                        .sending(open -> open.order("L", "C", "H", "A", "G", "D", "J", "B", "I", "E", "K", "F")),
                named("title rows above").sending(open -> open.insertRow(1, "Career Leader survey")
                        .insertRow(2)
                        .insertRow(3, "Exported", "by", "the survey tool")),
                named("blank rows between")
                        .sending(open -> open.insertRow(3).insertRow(3).insertRow(6)),
                named("headers again between")
                        .sending(open -> open.insertRow(4, open.rows().get(0).toArray())),
                named("columns that every tool adds").sending(open -> open.type("M1", "Start time")
                        .type("M2", "2020-07-01 09:00")
                        .type("N1", "IP address")
                        .type("N2", "10.0.0.1")),
                named("column of nobody knows what")
                        .sending(open -> open.type("M1", "Favourite colour").type("M2", "blue"))
                        .finding("column_unknown", "Responses!M1"),
                named("question in the words of an alias")
                        .sending(open -> open.type("G1", "Quality of the summer activities"))
                        .finding("question_reworded", "Responses!G1"));
    }

    static List<ExportCase> questions() {
        return List.of(
                named("question missing")
                        .sending(open -> open.deleteColumn("H"))
                        .queried()
                        .finding("question_missing", "Responses")
                        .missing("lesson_forms"),
                named("question in words that nobody knows")
                        .sending(open -> open.type("I1", "What about the year to come?"))
                        .queried()
                        .finding("question_missing", "Responses")
                        .finding("column_unknown", "Responses!I1")
                        .missing("next_plan"),
                named("question twice and different")
                        .sending(open -> open.typeDown("M", "Poor", "Poor", "Poor", "Poor")
                                .type("M1", open.at("G1")))
                        .queried()
                        .finding("question_repeated", "Responses!G1")
                        .missing("term_quality"),
                named("question twice and the same")
                        .sending(open -> open.typeDown("M", open.at("G2"), open.at("G3"), open.at("G4"), open.at("G5"))
                                .type("M1", open.at("G1"))),
                named("header merged over two questions")
                        .sending(open -> open.type("I1", null).merge("H1:I1"))
                        .queried()
                        .finding("header_merged", "Responses!I1")
                        .finding("question_missing", "Responses")
                        .missing("next_plan"));
    }

    static List<ExportCase> wholes() {
        return List.of(
                named("no header").sending(open -> open.deleteRow(1)).rejected("no_survey_header", "the file"),
                named("no column of response ids")
                        .sending(open -> open.deleteColumn("A"))
                        .rejected("no_response_id", "Responses"),
                named("no column of schools")
                        .sending(open -> open.deleteColumn("D").deleteColumn("C"))
                        .rejected("no_school_column", "Responses"),
                named("headers only")
                        .sending(open ->
                                open.deleteRow(5).deleteRow(4).deleteRow(3).deleteRow(2))
                        .queried()
                        .finding("no_responses", "Responses")
                        .loadingNothing(),
                named("half of the questions gone and one more")
                        .sending(open -> open.order("A", "B", "C", "D", "E", "F", "G", "H"))
                        .rejected("other_survey", "Responses"),
                named("export of the wave before")
                        .asking("broken-2019")
                        .inColumns()
                        .rejected("other_survey", "Responses"),
                named("export of the wave after")
                        .of("broken-2019")
                        .asking("broken-2020")
                        .rejected("other_survey", "Responses"),
                named("good export of the wave before")
                        .of("broken-2019")
                        .asking("broken-2019")
                        .inColumns(),
                named("export of the wave before in one column a question")
                        .of("broken-2019")
                        .asking("broken-2019")
                        .finding("other_layout", "Responses"));
    }
}
