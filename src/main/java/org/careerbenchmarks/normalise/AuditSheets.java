package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that may hold its answers: the one that is taken, and those that say otherwise. */
final class AuditSheets {

    /** A sheet with a header row, and its answers. */
    private record Candidate(RawSheet raw, AuditSheet sheet, List<Answer> answers) {

        boolean isAnswered() {
            return answers.stream().anyMatch(each -> !each.status().isBlank());
        }

        /** The name of the template goes first, then another name that is understood, then any sheet with answers. */
        int rank() {
            if (SheetKind.AUDIT.isNameOf(raw.name())) {
                return 0;
            }
            return SheetKind.of(raw.name()) == SheetKind.AUDIT ? 1 : 2;
        }
    }

    private final @Nullable Candidate chosen;
    private final List<RawSheet> differing = new ArrayList<>();

    private AuditSheets(@Nullable Candidate chosen) {
        this.chosen = chosen;
    }

    /** Takes a sheet with header and statuses before an empty one, and one by its name before one by what it holds. */
    static AuditSheets of(List<RawSheet> sheets, Function<AuditSheet, List<Answer>> answersOf) {
        List<Candidate> complete = new ArrayList<>();
        Candidate incomplete = null;
        for (RawSheet raw : besidesReturns(sheets)) {
            AuditSheet sheet = AuditSheet.of(raw);
            if (sheet.isComplete()) {
                complete.add(new Candidate(raw, sheet, answersOf.apply(sheet)));
            } else if (incomplete == null && SheetKind.of(raw.name()) == SheetKind.AUDIT) {
                incomplete = new Candidate(raw, sheet, List.of());
            }
        }
        Candidate best = best(complete);
        AuditSheets found = new AuditSheets(best == null ? incomplete : best);
        complete.stream().filter(found::differs).forEach(each -> found.differing.add(each.raw()));
        return found;
    }

    @Nullable
    RawSheet sheet() {
        return chosen == null ? null : chosen.raw();
    }

    @Nullable
    AuditLayout layout() {
        return chosen == null ? null : chosen.sheet().layout();
    }

    List<Answer> answers() {
        return chosen == null ? List.of() : chosen.answers();
    }

    /** Whether a sheet has answers that the audit does not have. */
    boolean differs(RawSheet sheet) {
        return differing.stream().anyMatch(each -> each == sheet);
    }

    /** Labels and answers may share one sheet; where others are there, a sheet of labels is not searched for answers. */
    private static List<RawSheet> besidesReturns(List<RawSheet> sheets) {
        List<RawSheet> others = sheets.stream()
                .filter(each -> SheetKind.of(each.name()) != SheetKind.RETURN)
                .toList();
        return others.isEmpty() ? sheets : others;
    }

    private static @Nullable Candidate best(List<Candidate> candidates) {
        Candidate best = null;
        for (Candidate each : candidates) {
            if (best == null || isBetter(each, best)) {
                best = each;
            }
        }
        return best;
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        return one.isAnswered() == other.isAnswered() ? one.rank() < other.rank() : one.isAnswered();
    }

    private boolean differs(Candidate candidate) {
        if (chosen == null || candidate == chosen) {
            return false;
        }
        Map<String, Set<Object>> known = statuses(chosen.answers());
        return statuses(candidate.answers()).entrySet().stream()
                .anyMatch(each -> !known.getOrDefault(each.getKey(), Set.of()).containsAll(each.getValue()));
    }

    /** What is said about each characteristic; rows that are about none count only with a status. */
    private static Map<String, Set<Object>> statuses(List<Answer> answers) {
        Map<String, Set<Object>> statuses = new HashMap<>();
        for (Answer answer : answers) {
            String ref = answer.ref().value();
            StatusWord word = answer.status().value();
            if (word != null || ref != null && !answer.status().isBlank()) {
                String about = ref == null ? answer.characteristic().text() : ref;
                Object status = word == null ? answer.status().text() : word;
                statuses.computeIfAbsent(about, any -> new HashSet<>(1)).add(status);
            }
        }
        return statuses;
    }
}
