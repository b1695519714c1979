package org.careerbenchmarks.operate.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * How a notice of a kind is worded: a file whose first line is the subject, with {@code ${names}} of facts. A line whose
 * facts are all empty is left out.
 */
final class Template {

    private static final String SUBJECT = "Subject:";
    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern UNCLOSED = Pattern.compile("\\$\\{[^}]*$");
    private static final PropertyPlaceholderHelper PLACEHOLDERS =
            new PropertyPlaceholderHelper("${", "}", null, null, false);

    /** What looks like a placeholder in a value, so that it stays what somebody wrote; no value holds a control. */
    private static final String HIDDEN = "$\0{";

    private final String file;
    private final NoticeKind kind;
    private final List<String> lines;

    private Template(String file, NoticeKind kind, List<String> lines) {
        this.file = file;
        this.kind = kind;
        this.lines = lines;
    }

    /** The words of a notice. */
    record Worded(String subject, String text) {}

    /**
     * A template that can be filled; refused where it cannot.
     *
     * @param file where it stands, for people
     */
    static Template of(String file, NoticeKind kind, String content) {
        Template template = new Template(file, kind, content.lines().toList());
        template.check();
        return template;
    }

    private void check() {
        if (lines.isEmpty() || !lines.get(0).startsWith(SUBJECT)) {
            throw new IllegalArgumentException(
                    "The first line of the template " + file + " must be its subject: \"Subject: …\".");
        }
        for (String line : lines) {
            if (UNCLOSED.matcher(line).find()) {
                throw new IllegalArgumentException(
                        "In the template " + file + " a placeholder has no end; write \"}\" after its name: " + line);
            }
        }
        fill(new Facts());
    }

    Worded fill(Facts facts) {
        String subject = lines.get(0).substring(SUBJECT.length());
        String filled =
                new FilledLine(facts).of(subject).replaceAll("\\s+", " ").strip();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            FilledLine one = new FilledLine(facts);
            String words = one.of(line);
            if (!one.isIdle()) {
                text.append(words).append('\n');
            }
        }
        String tidy = text.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n");
        return new Worded(shortened(filled), tidy.strip() + "\n");
    }

    private static String shortened(String subject) {
        int length = subject.codePointCount(0, subject.length());
        return length <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    /** A line and the facts that it names. */
    private final class FilledLine implements PropertyPlaceholderHelper.PlaceholderResolver {

        private final Facts facts;
        private final List<String> values = new ArrayList<>();

        FilledLine(Facts facts) {
            this.facts = facts;
        }

        String of(String line) {
            return PLACEHOLDERS.replacePlaceholders(line, this).replace(HIDDEN, "${");
        }

        /** Whether all that it was to tell is empty. */
        boolean isIdle() {
            return !values.isEmpty() && values.stream().allMatch(String::isEmpty);
        }

        @Override
        public @Nullable String resolvePlaceholder(String name) {
            if (!kind.names().contains(name)) {
                throw new IllegalArgumentException("The template " + file + " names ${" + name
                        + "}, which nobody knows; known are "
                        + kind.names().stream().sorted().toList() + ".");
            }
            String value = facts.text(name);
            values.add(value);
            return value.replace("${", HIDDEN);
        }
    }
}
