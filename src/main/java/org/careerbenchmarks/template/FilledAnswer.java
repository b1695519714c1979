package org.careerbenchmarks.template;

import java.time.LocalDate;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** What a school puts into one row of the audit. */
public record FilledAnswer(Status status, @Nullable String evidence, @Nullable LocalDate targetDate) {}
