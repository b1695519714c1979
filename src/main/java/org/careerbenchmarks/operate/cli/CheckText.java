package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;

/** What was found, for the person who filled the workbook in. */
final class CheckText implements CheckReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::treatment)
            .reversed();

    private final PrintStream out;
    private final Reference reference;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);

    CheckText(PrintStream out, Reference reference) {
        this.out = out;
        this.reference = reference;
    }

    @Override
    public void add(String file, Verdict verdict) {
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
        verdict.findings().forEach(finding -> severities.merge(finding.severity(), 1, Integer::sum));
        line(file + ": " + words(verdict.outcome()));
        line(verdict.responses() == null ? "  School: " + school(verdict) : "  Survey: " + survey(verdict));
        line("  Wave:   " + wave(verdict));
        list("Read as it was meant:", verdict, List.of(Severity.NOTE));
        list("Found:", verdict, List.of(Severity.ERROR, Severity.QUERY));
        out.println();
    }

    private void list(String heading, Verdict verdict, List<Severity> shown) {
        List<Finding> findings = verdict.findings().stream()
                .filter(finding -> shown.contains(finding.severity()))
                .sorted(GRAVEST_FIRST)
                .toList();
        if (!findings.isEmpty()) {
            line("  " + heading);
        }
        findings.forEach(finding -> line("    " + label(finding.severity()) + finding.message()));
    }

    /** No text of a workbook or a file name may control the terminal. */
    private void line(String text) {
        out.println(Printable.of(text));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "would be accepted";
            case ACCEPTED_WITH_QUERY -> "would be accepted, with queries to be answered";
            case REJECTED -> "would be rejected; nothing of it would be used";
            case QUARANTINED -> "would be quarantined; it cannot be read, or it cannot be told whose it is";
            case DUPLICATE, WAITING, IGNORED -> "would be " + outcome.code();
        };
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case NOTE -> "";
            case QUERY -> "To amend or explain: ";
            case ERROR -> "Must be corrected: ";
        };
    }

    private static String survey(Verdict verdict) {
        int responses = verdict.responses().all().size();
        return verdict.responses().survey() + ", " + Wording.count(responses, "response", "responses")
                + (verdict.rejected() == 0 ? "" : ", of which " + verdict.rejected() + " would not be counted");
    }

    private String school(Verdict verdict) {
        if (verdict.urn() == null) {
            return "not recognised";
        }
        School school = reference.schools().get(verdict.urn());
        String name = school == null ? "URN " + verdict.urn() : school.name() + " (URN " + verdict.urn() + ")";
        return verdict.schoolId() == null ? name + ", not a school of the pilot" : verdict.schoolId() + " " + name;
    }

    private String wave(Verdict verdict) {
        if (verdict.wave() == null) {
            return "not recognised";
        }
        LocalDate completed = verdict.completedOn();
        return verdict.wave() + " (" + reference.waves().get(verdict.wave()).label() + ")"
                + (completed == null ? "" : ", completed on " + DAY.format(completed));
    }

    @Override
    public void end() {
        int files = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        List<String> found = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.QUERY, Severity.NOTE)) {
            int count = severities.getOrDefault(severity, 0);
            found.add(
                    switch (severity) {
                        case ERROR -> Wording.count(count, "error", "errors");
                        case QUERY -> Wording.count(count, "query", "queries");
                        case NOTE -> Wording.count(count, "note", "notes");
                    });
        }
        line(Wording.count(files, "file", "files") + ": "
                + outcomes.entrySet().stream()
                        .map(each -> "%,d %s"
                                .formatted(each.getValue(), each.getKey().code().replace('_', ' ')))
                        .collect(Collectors.joining(", "))
                + "; " + String.join(", ", found) + ". Nothing was stored.");
    }
}
