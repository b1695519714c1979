package org.careerbenchmarks.model.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A URN under which a panel school is or was known, and when.
 *
 * @param validFrom first day, or null where the register does not say
 * @param validTo last day, or null while it is valid
 */
public record PanelUrn(String schoolId, String urn, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
