package org.careerbenchmarks.operate.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.jobs.RerunChoices;
import org.careerbenchmarks.jobs.RerunChoices.Known;
import org.careerbenchmarks.model.RerunScope;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;

/** What somebody wrote on the command line to say what is to be assessed again; refuses what nothing is known of. */
final class RerunWords {

    /** The history of runs keeps no longer values. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final int MOST_NAMES = 5;

    private final Path input;
    private final Reference reference;

    RerunWords(Path input) {
        this.input = input;
        this.reference = ReferenceData.read(input);
    }

    RerunScope scope(String wave, List<String> schools, List<String> files, boolean isAllRejected) {
        if (!reference.waves().containsKey(wave)) {
            throw new WrongUsage("There is no wave " + wave + "; the waves are "
                    + String.join(", ", reference.waves().keySet()) + ".");
        }
        return new RerunScope(
                wave,
                List.copyOf(schools.stream().map(this::schoolId).collect(Collectors.toCollection(TreeSet::new))),
                files.stream().map(this::name).distinct().toList(),
                isAllRejected);
    }

    /** A text that is kept. */
    String text(String option, String given) {
        String text = given.strip();
        if (text.isEmpty()) {
            throw new WrongUsage(
                    "Write something after " + option + "; it is kept for whoever looks at the run later.");
        }
        return checkedLength(option, text);
    }

    private static String checkedLength(String option, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new WrongUsage("What stands after %s is longer than %,d characters; write less."
                    .formatted(option, MOST_CHARACTERS));
        }
        return text;
    }

    private String schoolId(String given) {
        String asked = given.strip();
        return reference.panel().keySet().stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .or(() -> reference.findPanelSchool(asked).map(PanelSchool::schoolId))
                .orElseThrow(() -> new WrongUsage("There is no school " + Printable.of(asked)
                        + " in the panel; name it by its school_id, one of "
                        + some(List.copyOf(reference.panel().keySet())) + ", or by a URN."));
    }

    /** A path below the input folder as the ledger has it, however it is written; or digits of a SHA-256. */
    private String name(String given) {
        checkedLength("--file", given);
        String digits = given.toLowerCase(Locale.ROOT);
        if (RerunScope.isSha(digits)) {
            return digits;
        }
        try {
            Path folder = input.toAbsolutePath().normalize();
            Path file = Path.of(given).toAbsolutePath().normalize();
            return file.startsWith(folder) && !file.equals(folder)
                    ? folder.relativize(file).toString().replace('\\', '/')
                    : given;
        } catch (InvalidPathException noPath) {
            return given;
        }
    }

    /** Whether every file that is named is known or has just come, and is of the wave. */
    void checkFiles(RerunScope scope, RerunChoices choices) {
        for (String name : scope.files()) {
            List<Known> meant = choices.listCalled(name);
            if (meant.isEmpty() && !hasCome(name)) {
                throw new WrongUsage("There is no file " + Printable.of(name)
                        + "; name its path below the input folder or at least 8 digits of its SHA-256. Known for "
                        + scope.wave() + ": " + some(choices.listFiles(scope.wave())) + ".");
            }
            check(name, scope.wave(), meant);
        }
    }

    private void check(String name, String wave, List<Known> meant) {
        if (meant.stream().map(Known::sha256).distinct().count() > 1 && RerunScope.isSha(name)) {
            throw new WrongUsage("Several files have a SHA-256 that begins with " + name + ": "
                    + some(meant.stream().map(Known::file).toList()) + "; write more digits.");
        }
        List<Known> assessable = meant.stream().filter(Known::isAssessable).toList();
        if (!meant.isEmpty() && assessable.isEmpty() && !hasCome(name)) {
            throw new WrongUsage(Printable.of(name) + " is not something to assess: it was set aside when it came.");
        }
        if (!assessable.isEmpty()
                && assessable.stream().noneMatch(each -> List.of("", wave).contains(each.wave()))) {
            throw new WrongUsage(
                    Printable.of(name) + " is of wave " + assessable.get(0).wave() + ", not of " + wave
                            + "; write --wave " + assessable.get(0).wave() + ".");
        }
    }

    /** It lies in the input folder: the run takes it in before it looks for it. */
    private boolean hasCome(String name) {
        try {
            return (name.startsWith("returns/") || name.startsWith("surveys/"))
                    && Files.isRegularFile(input.resolve(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).map(Printable::of).collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return "none";
        }
        return names.size() > MOST_NAMES
                ? first + " and " + Wording.count(names.size() - MOST_NAMES, "other", "others")
                : first;
    }
}
