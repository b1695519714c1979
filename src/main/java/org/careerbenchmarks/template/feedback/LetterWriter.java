package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Severity;

/** Writes the letter about one return. */
final class LetterWriter {

    /** So many points are listed; of more, the workbook has all. */
    static final int MOST_POINTS = 50;

    private final List<Returned> submissions;
    private final boolean hasCurrent;
    private final List<Letter.Block> blocks = new ArrayList<>();

    private LetterWriter(List<Returned> submissions, boolean hasCurrent) {
        this.submissions = submissions;
        this.hasCurrent = hasCurrent;
    }

    /**
     * The letter.
     *
     * @param submissions those in need of something, the newest first
     * @param hasCurrent whether there is a submission whose answers count
     */
    static Letter write(List<Returned> submissions, boolean hasCurrent) {
        LetterWriter writer = new LetterWriter(submissions, hasCurrent);
        writer.paragraph("Dear colleague,");
        if (submissions.size() > 1) {
            writer.paragraph("We received several workbooks of yours for this return; the newest comes first.");
        }
        submissions.forEach(writer::writeSubmission);
        writer.writeNext();
        return new Letter(title(submissions.get(0).dossier()), writer.blocks);
    }

    private static String title(Dossier dossier) {
        String wave = dossier.wave();
        String id = dossier.schoolId();
        if (wave == null || id == null) {
            return "A file that we could not use as an audit return";
        }
        String name = dossier.schoolName() == null ? "" : ", " + Words.visible(dossier.schoolName());
        return "Your audit return " + Words.visible(wave) + ": school " + Words.visible(id) + name;
    }

    private void writeSubmission(Returned submission) {
        heading(2, "Your file \"" + submission.file() + "\"");
        paragraph(outcome(submission));
        paragraph(enclosed(submission));
        List<Point> errors = submission.points(Severity.ERROR);
        List<Point> queries = submission.points(Severity.QUERY);
        int most = submission.workbook() == null ? Integer.MAX_VALUE : MOST_POINTS;
        list("What must be corrected", 1, errors, most);
        list("Please check or explain", errors.size() + 1, queries, most - errors.size());
        int all = errors.size() + queries.size();
        if (all > most) {
            paragraph("These are the first " + most + " of " + all + " points; the sheet " + FindingsSheet.NAME + " of "
                    + submission.workbook() + " lists all of them.");
        }
    }

    private void list(String heading, int first, List<Point> points, int most) {
        if (!points.isEmpty() && most > 0) {
            heading(3, heading);
            List<String> sentences =
                    points.stream().limit(most).map(Point::sentence).toList();
            blocks.add(new Letter.Block.Numbered(first, sentences));
        }
    }

    private String outcome(Returned submission) {
        Dossier dossier = submission.dossier();
        return switch (dossier.outcome()) {
            case ACCEPTED, ACCEPTED_WITH_QUERY ->
                dossier.isCurrent()
                        ? "Your return is accepted and counts. " + asked(submission)
                        : "It could be used, but another workbook that you sent for the same audit round counts instead.";
            case REJECTED, QUARANTINED -> "It could not be used, so nothing in it counts. " + earlier();
            case DUPLICATE -> "It holds the same answers as a workbook that we had before.";
            case WAITING, IGNORED -> "It has not been looked at yet.";
        };
    }

    private static String asked(Returned submission) {
        int errors = submission.points(Severity.ERROR).size();
        int queries = submission.points(Severity.QUERY).size();
        String corrected =
                errors == 0 ? "" : count(errors, "point in it must be", "points in it must be") + " corrected";
        String checked = queries == 0 ? "" : "we have " + count(queries, "question", "questions") + " about it";
        String both = corrected.isEmpty() || checked.isEmpty() ? corrected + checked : corrected + ", and " + checked;
        return Character.toUpperCase(both.charAt(0)) + both.substring(1) + ".";
    }

    private String earlier() {
        return hasCurrent
                ? "The return that we accepted from you before still counts."
                : "If we accepted a return for the same audit round from you before, that one still counts.";
    }

    private static String enclosed(Returned submission) {
        return submission.workbook() == null
                ? "The workbook itself is not returned, because we could not open it or could not write into it."
                : "It is enclosed as " + submission.workbook()
                        + ", with nothing changed in your cells. Its first sheet, " + FindingsSheet.NAME
                        + ", lists every point; the cells concerned carry comments.";
    }

    private void writeNext() {
        boolean isRefused =
                submissions.stream().anyMatch(each -> !each.dossier().outcome().isLoaded());
        boolean mustCorrect = isRefused
                || submissions.stream()
                        .anyMatch(each -> !each.points(Severity.ERROR).isEmpty());
        boolean isAsked = submissions.stream()
                .anyMatch(each -> !each.points(Severity.QUERY).isEmpty());
        boolean isEnclosed = submissions.stream().anyMatch(each -> each.workbook() != null);
        List<String> steps = new ArrayList<>();
        if (mustCorrect) {
            steps.add("Correct what must be corrected, in " + (isEnclosed ? "the enclosed workbook or in " : "")
                    + "your own copy.");
        }
        if (isAsked) {
            steps.add(
                    "Look at what we ask you to check. Correct it if it is wrong; if it is right as it stands, tell us"
                            + " in a sentence why, and name its place.");
        }
        steps.add(
                mustCorrect
                        ? "Save the workbook as an Excel Workbook (.xlsx) and send it in the way you sent it before."
                        : "If you corrected anything, save the workbook as an Excel Workbook (.xlsx) and send it in the way you"
                                + " sent it before.");
        heading(2, "What to do next");
        blocks.add(new Letter.Block.Numbered(1, steps));
        paragraph("Thank you. Career Benchmarks");
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void heading(int level, String text) {
        blocks.add(new Letter.Block.Heading(level, text));
    }

    private void paragraph(String text) {
        blocks.add(new Letter.Block.Paragraph(text));
    }
}
