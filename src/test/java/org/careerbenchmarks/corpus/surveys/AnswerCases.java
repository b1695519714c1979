package org.careerbenchmarks.corpus.surveys;

import static org.careerbenchmarks.corpus.surveys.ExportCase.named;

import java.util.List;

/** What happens to answers in one column a question. */
final class AnswerCases {

    private AnswerCases() {}

    static List<ExportCase> options() {
        return List.of(
                named("answer misspelt")
                        .sending(open -> open.type("G2", "Verry good").type("G4", "Verry good"))
                        .queried()
                        .finding("option_unknown", "Responses!G2")
                        .missing("term_quality", 1, 3),
                named("one tick of two misspelt")
                        .sending(open -> open.type("H3", "In lessons;Visits and trips;"))
                        .queried()
                        .finding("option_unknown", "Responses!H3")
                        .answered("lesson_forms", "lessons", 2),
                named("answer in the words of an alias")
                        .sending(open -> open.type("G5", "EXCELLENT"))
                        .finding("option_reworded", "Responses!G5"),
                named("ticks separated by commas")
                        .sending(open -> open.type("H3", "Visits, trips and tours, In lessons")),
                named("answers in other case and spacing").sending(open -> open.type("G2", " good ")
                        .type("I2", "we  have ONE")
                        .type("H4", "visits trips and tours")),
                named("several answers to one question")
                        .sending(open -> open.type("I2", "We have one;We have none"))
                        .queried()
                        .finding("several_answers", "Responses!I2")
                        .missing("next_plan", 1),
                named("blank answers")
                        .sending(open -> open.type("G2", null).type("H2", "").type("K2", " "))
                        .missing("term_quality", 1)
                        .missing("lesson_forms", 1)
                        .missing("obstacles", 1),
                named("not applicable")
                        .sending(open -> open.type("G2", "N/A").type("H3", "Does not apply"))
                        .answered("term_quality", "n/a", 1)
                        .answered("lesson_forms", "n/a", 2),
                named("not applicable and answered")
                        .sending(open -> open.type("H2", "Not applicable;In lessons;"))
                        .queried()
                        .finding("not_applicable_and_answered", "Responses!H2")
                        .missing("lesson_forms", 1));
    }

    static List<ExportCase> scales() {
        return List.of(
                named("scale as numbers")
                        .sending(open -> open.typeDown("G", 2, 3, 4, 1))
                        .queried()
                        .finding("scale_as_numbers", "Responses!G2")
                        .missing("term_quality"),
                named("scale numbered")
                        .sending(open -> open.typeDown(
                                "G", "2 - Good", "3 - Neither good nor poor", "4 - Poor", "1 - Very good")),
                named("scale numbered from the other end")
                        .sending(open -> open.typeDown(
                                "G", "3 - Good", "2 - Neither good nor poor", "1 - Poor", "4 - Very good")),
                named("scale numbered both ways")
                        .sending(open -> open.typeDown(
                                "G", "2 - Good", "3 - Neither good nor poor", "1 - Poor", "1 - Very good"))
                        .queried()
                        .finding("scale_reversed", "Responses!G1")
                        .missing("term_quality"));
    }

    static List<ExportCase> words() {
        return List.of(
                named("words that lead to an option")
                        .sending(open -> open.type("K2", "Our budget was cut in half"))
                        .finding("text_coded", "Responses!K2")
                        .answered("obstacles", "money", 1),
                named("words that lead nowhere")
                        .sending(open -> open.type("K2", "The roof leaks"))
                        .finding("text_uncoded", "Responses!K2")
                        .answered("obstacles", "...", 1),
                named("other words that repeat an option")
                        .sending(open -> open.order("A", "B", "C", "D", "E", "F", "G", "H", "Z", "I", "J", "K", "L")
                                .type("I1", "Other (please specify)")
                                .type("I2", "in lessons"))
                        .queried()
                        .finding("other_repeats_option", "Responses!I2"));
    }
}
