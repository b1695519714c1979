package org.careerbenchmarks.corpus;

import java.time.LocalDate;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** What is to be loaded of one characteristic. */
record Loaded(
        String ref,
        Status status,
        Place place,
        String rawText,
        @Nullable String evidence,
        @Nullable LocalDate targetDate) {

    static Loaded of(Assessment each) {
        return new Loaded(each.ref(), each.status(), each.place(), each.rawText(), each.evidence(), each.targetDate());
    }

    Loaded reading(Status other, String raw) {
        return new Loaded(ref, other, place, raw, evidence, targetDate);
    }

    Loaded at(Place other) {
        return new Loaded(ref, status, other, rawText, evidence, targetDate);
    }

    Loaded withEvidence(@Nullable String text) {
        return new Loaded(ref, status, place, rawText, text, targetDate);
    }

    Loaded withTarget(@Nullable LocalDate day) {
        return new Loaded(ref, status, place, rawText, evidence, day);
    }
}
