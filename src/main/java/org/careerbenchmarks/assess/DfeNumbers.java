package org.careerbenchmarks.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.jspecify.annotations.Nullable;

/**
 * The open schools of the panel by their DfE number (LAESTAB): three digits of the authority, four of the school.
 *
 * <p>A school may hand its number on to the academy that takes its place, so only open ones count; and where two open
 * schools share one, nobody can tell which is meant.
 */
final class DfeNumbers {

    private final Map<String, String> urns = new HashMap<>();

    DfeNumbers(Reference reference) {
        Set<String> numbers = new HashSet<>();
        for (String urn : reference.panelUrns().keySet()) {
            School school = reference.schools().get(urn);
            if (school != null) {
                numbers.add(numberOf(school));
            }
        }
        Set<String> shared = new HashSet<>();
        for (School school : reference.schools().values()) {
            String number = isOpen(school) ? numberOf(school) : "";
            if (numbers.contains(number) && urns.put(number, school.urn()) != null) {
                shared.add(number);
            }
        }
        urns.keySet().removeAll(shared);
        urns.values().removeIf(urn -> !reference.panelUrns().containsKey(urn));
    }

    /** The URN of the only open school with this number, if that belongs to the panel. */
    @Nullable
    String findUrn(String number) {
        return urns.get(number);
    }

    private static String numberOf(School school) {
        return school.laCode() + school.establishmentNumber();
    }

    /** The register also has {@code Open, but proposed to close}, and {@code Proposed to open}. */
    private static boolean isOpen(School school) {
        return school.status().toLowerCase(Locale.ROOT).startsWith("open");
    }
}
