package org.careerbenchmarks.corpus.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Hostile files as they are thought of; each return in it comes from a school of its own. */
final class Pile {

    private final List<HostileFile> files = new ArrayList<>();
    private final List<ExtraSchool> schools = new ArrayList<>();

    TwistedReturn aReturn() {
        ExtraSchool school = new ExtraSchool(schools.size() + 1);
        schools.add(school);
        return new TwistedReturn(school);
    }

    void add(Attack attack, String name, HostileFile.Content content, Expectation expected) {
        files.add(new HostileFile(attack, name, content, expected));
    }

    void add(Attack attack, String name, Supplier<byte[]> bytes, Expectation expected) {
        add(attack, name, HostileFile.Content.of(bytes), expected);
    }

    void add(Attack attack, String name, TwistedReturn twisted, Expectation expected) {
        add(attack, name, twisted.content(), expected);
    }

    List<HostileFile> files() {
        return List.copyOf(files);
    }

    List<ExtraSchool> schools() {
        return List.copyOf(schools);
    }
}
