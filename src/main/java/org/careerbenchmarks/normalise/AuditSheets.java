package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.StatusWord;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that may hold its answers: the one that is taken, and those that say otherwise. */
final class AuditSheets {

    /** A sheet that may hold answers. */
    private record Candidate(RawSheet raw, AuditSheet sheet) {

        /** The name of the template goes first, then another name that is understood, then any other. */
        int rank() {
            if (SheetKind.AUDIT.isNameOf(raw.name())) {
                return 0;
            }
            return SheetKind.of(raw.name()) == SheetKind.AUDIT ? 1 : 2;
        }
    }

    private final @Nullable Candidate chosen;
    private final List<Answer> answers;
    private final List<RawSheet> differing = new ArrayList<>();

    private AuditSheets(@Nullable Candidate chosen, List<Answer> answers) {
        this.chosen = chosen;
        this.answers = answers;
    }

    /** Takes a sheet with statuses before an empty one, and one by its name before one by what it holds. */
    static AuditSheets of(List<RawSheet> sheets, Function<AuditSheet, List<Answer>> answersOf) {
        List<Candidate> candidates = list(sheets, kind -> kind != SheetKind.RETURN);
        List<Candidate> complete = listComplete(candidates);
        if (complete.isEmpty()) {
            // Labels and answers may share one sheet.
            complete = listComplete(list(sheets, kind -> kind == SheetKind.RETURN));
        }
        // The answers of one sheet at a time: a workbook may have hundreds, and all of them would fill the memory.
        for (Candidate each : complete) {
            List<Answer> answers = answersOf.apply(each.sheet());
            if (answers.stream().anyMatch(answer -> !answer.status().isBlank())) {
                AuditSheets found = new AuditSheets(each, answers);
                found.compare(complete, answersOf);
                return found;
            }
        }
        if (!complete.isEmpty()) {
            return new AuditSheets(
                    complete.get(0), answersOf.apply(complete.get(0).sheet()));
        }
        boolean named = !candidates.isEmpty() && candidates.get(0).rank() < 2;
        return new AuditSheets(named ? candidates.get(0) : null, List.of());
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
        return answers;
    }

    /** Whether a sheet has answers that the audit does not have. */
    boolean differs(RawSheet sheet) {
        return differing.stream().anyMatch(each -> each == sheet);
    }

    private static List<Candidate> list(List<RawSheet> sheets, Predicate<@Nullable SheetKind> isOfKind) {
        return sheets.stream()
                .filter(each -> isOfKind.test(SheetKind.of(each.name())))
                .map(each -> new Candidate(each, AuditSheet.of(each)))
                .sorted(Comparator.comparingInt(Candidate::rank))
                .toList();
    }

    private static List<Candidate> listComplete(List<Candidate> candidates) {
        return candidates.stream().filter(each -> each.sheet().isComplete()).toList();
    }

    private void compare(List<Candidate> others, Function<AuditSheet, List<Answer>> answersOf) {
        Map<String, Set<Object>> known = others.size() > 1 ? statuses(answers) : Map.of();
        for (Candidate other : others) {
            if (other != chosen && hasMore(statuses(answersOf.apply(other.sheet())), known)) {
                differing.add(other.raw());
            }
        }
    }

    private static boolean hasMore(Map<String, Set<Object>> statuses, Map<String, Set<Object>> known) {
        return statuses.entrySet().stream()
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
