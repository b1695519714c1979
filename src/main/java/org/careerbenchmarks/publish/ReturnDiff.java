package org.careerbenchmarks.publish;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A return that stands otherwise in two editions.
 *
 * @param before null where the first edition does not expect it
 * @param after null where the second edition does not expect it
 */
public record ReturnDiff(
        String wave, String schoolId, String schoolName, @Nullable ReturnState before, @Nullable ReturnState after) {

    /** What happened to a return, with the words for one and for several. */
    public enum Kind {
        ARRIVED("return arrived", "returns arrived"),
        CORRECTED("return was corrected", "returns were corrected"),
        ASSESSED_AGAIN("return was assessed again", "returns were assessed again"),
        NO_LONGER_ACCEPTED("return is no longer accepted", "returns are no longer accepted"),
        REFUSED("return came and was rejected", "returns came and were rejected"),
        EXPECTED("school is newly expected", "schools are newly expected"),
        NOT_EXPECTED("school is no longer expected", "schools are no longer expected"),
        REFERENCE("return has other reference data", "returns have other reference data");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String words(long count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    public Kind kind() {
        if (before == null) {
            return latest().isAccepted() ? Kind.ARRIVED : Kind.EXPECTED;
        }
        if (after == null) {
            return Kind.NOT_EXPECTED;
        }
        if (before.isAccepted() != after.isAccepted()) {
            return after.isAccepted() ? Kind.ARRIVED : Kind.NO_LONGER_ACCEPTED;
        }
        if (!before.hasSameSubmissionAs(after)) {
            return Kind.CORRECTED;
        }
        if (!before.standing().equals(after.standing())) {
            return after.standing().equals("rejected") ? Kind.REFUSED : Kind.REFERENCE;
        }
        return Objects.equals(before.attempt(), after.attempt()) ? Kind.REFERENCE : Kind.ASSESSED_AGAIN;
    }

    /** The authority, as the later edition that expects the return has it. */
    public String areaName() {
        return latest().areaName();
    }

    public String wordsBefore() {
        return before == null ? "not expected" : before.words();
    }

    public String wordsAfter() {
        return after == null ? "not expected" : after.words();
    }

    private ReturnState latest() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
