package org.careerbenchmarks.publish.report;

/** How the figures come about, for the reader who wants to check them. */
final class MethodNotes {

    private final Contents contents;

    MethodNotes(Contents contents) {
        this.contents = contents;
    }

    Section section() {
        return new Section("method", "Notes on method", this::write);
    }

    private void write(Html page) {
        page.open("dl");
        note(
                page,
                "Source",
                "Figures come from the audit returns"
                        + (contents.surveys().waves().isEmpty() ? "" : " and survey exports")
                        + " in the input folder. The schools, returns and answers that come with the program are"
                        + " invented, with totals chosen so that the figures of the published Year 1 report come out:"
                        + " a report made from them is no result of the pilot.");
        note(
                page,
                "Bases",
                "Audits: a percentage is of the characteristics, or schools, that were answered. An answer that is"
                        + " blank or cannot be used is missing and never counts as not achieved. Of a school and wave"
                        + " the latest accepted return counts.");
        if (!contents.surveys().waves().isEmpty()) {
            note(
                    page,
                    "Surveys",
                    "A percentage is of the respondents who answered the question. Answered, missing and not"
                            + " applicable add up to the respondents. Of a school one response counts; tests and"
                            + " responses without consent are left out. Where several answers could be given, the"
                            + " percentages add up to more than 100.");
        }
        note(
                page,
                "Rounding",
                "Every number is rounded once, half up, when it is shown. Changes are taken from unrounded"
                        + " percentages, so they may differ by 1 from the difference of two shown percentages, and"
                        + " shares may not add up to exactly 100.");
        note(
                page,
                "Panels",
                "Changes between audits compare schools accepted in both waves with themselves, unless it says"
                        + " otherwise. Changes between surveys compare all respondents of each; those among the same"
                        + " schools stand beside them.");
        note(
                page,
                "Late returns",
                "The lowest percentage is what would be shown if every school without an accepted return answered"
                        + " every characteristic, and none with this status; the highest, if all with this status. A"
                        + " figure is settled when both show the same whole per cent.");
        page.closeBlock("dl");
    }

    private static void note(Html page, String term, String words) {
        page.element("dt", term).element("dd", words);
    }
}
