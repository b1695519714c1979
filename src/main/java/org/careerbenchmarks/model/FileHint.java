package org.careerbenchmarks.model;

import java.util.Set;

/**
 * What the path of a file says about the return in it: a hint, never more.
 *
 * @param urns six-digit numbers in the name of the file
 * @param schoolIds schools of the panel that the name of the file names, by {@code school_id} or URN
 * @param waves waves that the name or a folder above it names
 */
public record FileHint(Set<String> urns, Set<String> schoolIds, Set<String> waves) {

    public static final FileHint NONE = new FileHint(Set.of(), Set.of(), Set.of());

    public FileHint {
        urns = Set.copyOf(urns);
        schoolIds = Set.copyOf(schoolIds);
        waves = Set.copyOf(waves);
    }
}
