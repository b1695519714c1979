package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.jspecify.annotations.Nullable;

/**
 * A response, and whether and for which school it counts. It has one standing, the first that applies: one defect gives
 * one finding.
 *
 * @param panelSchool the school that it is from, or null; of a response that is left out for other reasons as well
 * @param registeredName the register's name of that school
 * @param wave the wave of the survey
 */
public record Respondent(
        ResponseRow row, Standing standing, @Nullable PanelSchool panelSchool, String registeredName, Wave wave) {

    /** What a response counts for, and why. */
    public enum Standing {
        /** A test or a preview. */
        TEST(LeftOut.TEST),
        /** The respondent does not consent. */
        CONSENT_REFUSED(LeftOut.NO_CONSENT),
        /** It has no Response ID. */
        ID_MISSING(LeftOut.NO_ID),
        /** An earlier row has the same Response ID and is equal to it throughout. */
        REPEATED(LeftOut.NO_ID),
        /** Another row has the same Response ID and is different. */
        CONFLICTING(LeftOut.NO_ID),
        /** It names no school at all. */
        SCHOOL_MISSING(LeftOut.NO_SCHOOL),
        /** There is no URN, and the name is not that of one school of the panel alone. */
        NAME_UNKNOWN(LeftOut.NO_SCHOOL),
        /** What stands there is no URN, and the name is not that of one school of the panel alone. */
        URN_UNREADABLE(LeftOut.NO_SCHOOL),
        /** The URN is in no register. */
        URN_UNKNOWN(LeftOut.NO_SCHOOL),
        /** The URN is that of a school outside the panel. */
        NOT_IN_PANEL(LeftOut.NO_SCHOOL),
        /** URN and name are those of two schools of the panel. */
        TWO_SCHOOLS(LeftOut.NO_SCHOOL),
        /** The school did not belong to the pilot in this wave. */
        NOT_IN_WAVE(LeftOut.NO_SCHOOL),
        /** What stands there is no URN, and the name is that of one school of the panel. */
        BY_NAME_FOR_URN(null),
        /** There is no URN, and the name is nearly that of one school of the panel. */
        BY_SIMILAR_NAME(null),
        /** There is no URN, and the name is that of one school of the panel. */
        BY_NAME(null),
        /** The URN is that of a school of the panel, and the name is another. */
        NAME_DIFFERS(null),
        /** The URN is that of a school of the panel. */
        BY_URN(null);

        private final @Nullable LeftOut leftOut;

        Standing(@Nullable LeftOut leftOut) {
            this.leftOut = leftOut;
        }
    }

    /** Why it is not counted, or null where it may be. */
    public @Nullable LeftOut leftOut() {
        return standing.leftOut;
    }

    /** The id of the school that it is from; empty where that is not known. */
    public String panelSchoolId() {
        return panelSchool == null ? "" : panelSchool.schoolId();
    }

    /** What it says about its school. */
    public String urnAndName() {
        return row.urnText() + ", " + row.schoolName();
    }
}
