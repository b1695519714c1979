package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Status.FULLY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines 54 to 57: numbers as text, invisible characters, long evidence, what nobody may publish. */
final class TextLines {

    private static final String ODD = "Fully\u200b achieved\ufeff";

    private TextLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(numbers(), invisible(), evidence(), personal(), notPersonal())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> numbers() {
        return List.of(
                line(54).named("URN as a number")
                        .sending(open ->
                                open.cover("B4", Integer.valueOf(open.school().urn()))),
                line(54).named("URN with .0")
                        .sending(open -> open.cover("B4", open.school().urn() + ".0")),
                line(54).named("URN with spaces")
                        .sending(open ->
                                open.cover("B4", " " + open.school().urn().replace("710", "710 "))),
                line(54).named("round became a date").sending(open -> open.cover("B7", LocalDate.of(2019, 7, 1))),
                line(54).named("evidence that is a number")
                        .sending(open -> open.type("E26", 12))
                        .loading("4.1", good -> good.withEvidence("12")));
    }

    private static List<CorpusCase> invisible() {
        return List.of(
                line(55).named("space of no width and byte order mark")
                        .sending(open -> open.answer("4.1", ODD))
                        .reading("4.1", FULLY, ODD),
                line(55).named("apostrophe typed before the status")
                        .sending(open -> open.answer("4.1", "'Fully achieved"))
                        .reading("4.1", FULLY, "'Fully achieved"),
                line(55).named("apostrophe typed before ref and URN").sending(open -> open.type("A26", "'4.1")
                        .cover("B4", "'" + open.school().urn())),
                line(55).named("marks of direction in ref and URN").sending(open -> open.type("A26", "\u200f4.1")
                        .cover("B4", "\u200e" + open.school().urn())),
                line(55).named("control character in the status")
                        .saved(open -> controlled(open, "D26", "Fully _x0007_achieved"))
                        .finding("control_characters", "Audit!D26")
                        .reading("4.1", FULLY, "Fully achieved"),
                line(55).named("control character in the evidence")
                        .saved(open -> controlled(open, "E26", "A fair_x0007_ in May"))
                        .finding("control_characters", "Audit!E26")
                        .loading("4.1", good -> good.withEvidence("A fair in May")),
                line(55).named("smiling evidence")
                        .sending(open -> open.type("E26", "Careers week \ud83d\ude00 \u201cwonderful\u201d"))
                        .loading("4.1", good -> good.withEvidence("Careers week \ud83d\ude00 \u201cwonderful\u201d")),
                line(55).named("typographic quotes in the name")
                        .ofSchool(school -> school.called("St Oswin's Primary School, Tolvanhurst"))
                        .sending(open -> open.cover("B5", "St\u00a0Oswin\u2019s Primary School, Tolvanhurst")));
    }

    /** POI would escape the escape. */
    private static byte[] controlled(OpenReturn open, String address, String escaped) {
        open.type(address, "CONTROLLED");
        return Repacked.changing(open.bytes(), (name, text) -> text.replace("CONTROLLED", escaped));
    }

    private static List<CorpusCase> evidence() {
        String longest = "Assembly. ".repeat(3_276) + "Really.";
        return List.of(
                written(
                        "evidence of three lines",
                        "Fair in May\nVisits\n\nAssembly",
                        "Fair in May\nVisits\n\nAssembly"),
                written("evidence of 32,767 characters", longest, longest),
                line(56).named("evidence of 40,000 characters")
                        .saved(open -> controlled(open, "E26", "Assembly! ".repeat(4_000)))
                        .loading(
                                "4.1",
                                good -> good.withEvidence(
                                        "Assembly! ".repeat(4_000).strip())),
                written("evidence like a formula", "=1+1", "=1+1"),
                written("evidence like a call", "@SUM(1)", "@SUM(1)"),
                written("evidence like numbers", "+44 visits - and more", "+44 visits - and more"));
    }

    private static CorpusCase written(String name, String text, @Nullable String kept) {
        return line(56).named(name)
                .sending(open -> open.type("E26", text))
                .loading("4.1", good -> good.withEvidence(kept));
    }

    private static List<CorpusCase> personal() {
        return List.of(
                personal("e-mail address", "Contact jane.doe@example.org for the plan."),
                personal("number of a mobile telephone", "Ring 07700 900123 after four."),
                personal("number of a telephone", "Employer: 0191 498 0123."),
                personal("pupil's name", "Pupil Jane Doe visited the bakery with her father."),
                personal("child's name", "Met with the child Tom Smith twice."),
                personal("date of birth", "DOB 03/05/2010, supported by the SENCO."));
    }

    private static CorpusCase personal(String name, String text) {
        return line(57).named(name)
                .sending(open -> open.type("E26", text))
                .queried()
                .finding("personal_data", "Audit!E26");
    }

    private static List<CorpusCase> notPersonal() {
        return Stream.of(
                        "Mrs Smith's class visited Nissan.",
                        "Year 6 met 4 employers in 2019 and 5 in 2018.",
                        "Pupils Year 5 and Child Development week; pupil voice survey.",
                        "Careers fair on 03/05/2019, 09:00-15:30, 120 pupils @ the hall.")
                .map(text -> line(57).named("nobody's data " + Integer.toHexString(text.hashCode()))
                        .sending(open -> open.type("E26", text))
                        .loading("4.1", good -> good.withEvidence(text)))
                .toList();
    }
}
