package org.careerbenchmarks.operate.notify;

import java.util.Locale;
import java.util.Set;

/** What a notice is for; each kind has a template, which may name certain facts. */
enum NoticeKind {
    MORNING(
            "job",
            "run",
            "ending",
            "outcome",
            "to_do",
            "go_on",
            "what_came",
            "edition",
            "moved",
            "needs_a_person",
            "took",
            "when"),
    TROUBLE("about", "kind", "sentence", "job", "run", "ending", "go_on", "when"),
    RECOVERED("about", "kind", "sentence", "job", "run", "ending", "over", "when"),
    TEST("when");

    private final Set<String> names;

    NoticeKind(String... names) {
        this.names = Set.of(names);
    }

    /** The facts that its template may name. */
    Set<String> names() {
        return names;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return word() + ".txt";
    }
}
