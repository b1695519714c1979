package org.careerbenchmarks.model.survey;

import org.jspecify.annotations.Nullable;

/**
 * A response as the rules left it.
 *
 * @param schoolId the panel school that it is from, or null
 * @param urn the URN as read, or null
 * @param complete whether so much of it is answered that it counts before a later one that is not
 * @param leftOut why it is not counted, or null where it may be
 */
public record Response(
        ResponseRow row, @Nullable String schoolId, @Nullable String urn, boolean complete, @Nullable LeftOut leftOut) {

    /** Why a response is kept and not counted. */
    public enum LeftOut {
        /** A test or a preview. */
        TEST("test"),
        /** The respondent does not consent. */
        NO_CONSENT("no_consent"),
        /** It has no Response ID, or shares it with another. */
        NO_ID("no_id"),
        /** It cannot be matched to a school of the panel. */
        NO_SCHOOL("no_school");

        private final String code;

        LeftOut(String code) {
            this.code = code;
        }

        /** Its word in the warehouse. */
        public String code() {
            return code;
        }
    }
}
