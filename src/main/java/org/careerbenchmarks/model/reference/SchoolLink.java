package org.careerbenchmarks.model.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register that links a school to its predecessor or successor.
 *
 * @param type {@code Successor}, {@code Predecessor}, or another kind of link, as the register writes it
 */
public record SchoolLink(
        String urn, String linkedUrn, String linkedName, String type, @Nullable LocalDate establishedOn) {}
