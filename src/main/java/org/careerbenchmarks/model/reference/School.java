package org.careerbenchmarks.model.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school as the register has it.
 *
 * @param urn its unique reference number, six digits
 * @param establishmentNumber four digits, unique within its authority
 */
public record School(
        String urn,
        String laCode,
        String establishmentNumber,
        String name,
        String status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String phase) {}
