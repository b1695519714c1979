package org.careerbenchmarks.corpus.surveys;

import static org.careerbenchmarks.corpus.surveys.ExportCase.named;

import java.util.List;
import org.careerbenchmarks.model.survey.Response.LeftOut;

/** What happens to answers in one column an option: the columns G to J are those of the question term_quality. */
final class ColumnCases {

    private ColumnCases() {}

    static List<ExportCase> cases() {
        return List.of(
                columns("the other layout"),
                columns("ticks of all kinds").sending(open -> open.type("H3", "x")
                        .type("I4", "Yes")
                        .type("J5", "TRUE")
                        .type("G6", "\u2713")
                        .type("G3", "0")
                        .type("H4", "No")
                        .type("I5", "-")
                        .type("J6", "FALSE")),
                columns("labels as ticks")
                        .sending(open -> open.type("H3", "Good").type("J5", "Poor")),
                columns("tick that is none")
                        .sending(open -> open.type("H3", "maybe"))
                        .queried()
                        .finding("tick_unknown", "Responses!H3")
                        .missing("term_quality", 1),
                columns("two ticks for one answer")
                        .sending(open -> open.type("J3", "1"))
                        .queried()
                        .finding("several_answers", "Responses!H3")
                        .missing("term_quality", 1),
                columns("option that nobody knows")
                        .sending(open -> open.type("L2", "Visits and trips"))
                        .queried()
                        .finding("option_column_unknown", "Responses!L4")
                        .answered("lesson_forms", "lessons", 2)
                        .missing("lesson_forms", 3),
                columns("scale from its other end")
                        .sending(open -> open.order(
                                        "A", "B", "C", "D", "E", "F", "J", "I", "H", "G", "K", "L", "M", "N", "O", "P",
                                        "Q", "R", "S", "T", "U", "V", "W", "X")
                                .type("G1", open.at("J1"))
                                .type("J1", null))
                        .queried()
                        .finding("scale_columns_reversed", "Responses!G2"),
                columns("header merged over its options")
                        .sending(open -> open.merge("G1:J1").merge("K1:M1")),
                columns("option in the words of an alias")
                        .sending(open -> open.type("G2", "Excellent"))
                        .finding("option_reworded", "Responses!G2"),
                columns("column of not applicable")
                        .sending(open -> open.order(
                                        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "Z", "K", "L", "M", "N", "O",
                                        "P", "Q", "R", "S", "T", "U", "V", "W", "X")
                                .type("K2", "Not applicable")
                                .type("K3", "1")
                                .type("H3", null)
                                .type("K4", "1"))
                        .queried()
                        .finding("not_applicable_and_answered", "Responses!I4")
                        .answered("term_quality", "n/a", 1)
                        .missing("term_quality", 2),
                columns("test row above the responses")
                        .sending(open -> open.type("E3", "Preview"))
                        .finding("test_responses", "Responses!E3")
                        .leftOut(LeftOut.TEST, 1));
    }

    private static ExportCase columns(String name) {
        return named(name).inColumns().finding("other_layout", "Responses");
    }
}
