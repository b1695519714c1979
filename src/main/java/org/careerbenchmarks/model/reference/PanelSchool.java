package org.careerbenchmarks.model.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school of the pilot. It keeps its {@code schoolId} when it becomes an academy and gets another URN.
 *
 * @param schoolId {@code P001}
 * @param urn the URN in the pilot's own list
 */
public record PanelSchool(
        String schoolId,
        String urn,
        String cluster,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String contactEmail) {

    /** Joined by the day the wave closes, and not left before it opens. */
    public boolean belongsTo(Wave wave) {
        return !joinedOn.isAfter(wave.closesOn()) && (leftOn == null || !leftOn.isBefore(wave.opensOn()));
    }
}
