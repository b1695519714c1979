package org.careerbenchmarks.corpus.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** All hostile files. The returns among them come from schools that {@link #addSchools} adds to the pilot's. */
public final class HostileFiles {

    private static final Pile ALL = pile();

    private HostileFiles() {}

    private static Pile pile() {
        Pile pile = new Pile();
        BrokenBytes.addTo(pile);
        Bombs.addTo(pile);
        LyingZips.addTo(pile);
        Declarations.addTo(pile);
        DeepMarkup.addTo(pile);
        Addresses.addTo(pile);
        Masses.addTo(pile);
        Locks.addTo(pile);
        OtherFormats.addTo(pile);
        Outsiders.addTo(pile);
        Formulas.addTo(pile);
        Controls.addTo(pile);
        LookAlikes.addTo(pile);
        Dates.addTo(pile);
        Phonetics.addTo(pile);
        InertTexts.addTo(pile);
        return pile;
    }

    public static List<HostileFile> list() {
        return ALL.files();
    }

    /** Those of some attacks. */
    public static List<HostileFile> list(Attack... attacks) {
        List<Attack> wanted = List.of(attacks);
        return list().stream().filter(file -> wanted.contains(file.attack())).toList();
    }

    /** Adds the schools of the hostile returns to the reference files of an input folder. */
    public static void addSchools(Path input) throws IOException {
        StringBuilder register = new StringBuilder();
        StringBuilder panel = new StringBuilder();
        for (ExtraSchool school : ALL.schools()) {
            register.append(school.inRegister());
            panel.append(school.inPanel());
        }
        append(input.resolve("reference/schools.csv"), register);
        append(input.resolve("reference/panel.csv"), panel);
    }

    private static void append(Path file, CharSequence rows) throws IOException {
        String end = Files.readString(file).endsWith("\n") ? "" : "\n";
        Files.writeString(file, end + rows, StandardOpenOption.APPEND);
    }
}
