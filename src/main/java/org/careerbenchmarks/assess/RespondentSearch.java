package org.careerbenchmarks.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.assess.Respondent.Standing;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.jspecify.annotations.Nullable;

/** Looks up whose responses they are, and which of them can be told apart. */
final class RespondentSearch {

    /** What a response says about its school: many responses say the same. */
    private record Said(@Nullable String urn, boolean urnGiven, String name) {}

    private record Match(Standing standing, @Nullable PanelSchool school) {}

    private final Reference reference;

    /** Made for the first export: most runs bring none. */
    private @Nullable SchoolNames names;

    RespondentSearch(Reference reference) {
        this.reference = reference;
    }

    Respondents find(SurveyForm form, Wave wave) {
        Map<Said, Match> matches = new HashMap<>();
        Map<String, ResponseRow> firsts = new HashMap<>();
        Set<String> conflicting = compare(form.rows(), firsts);
        List<Respondent> respondents = new ArrayList<>(form.rows().size());
        for (ResponseRow row : form.rows()) {
            Said said = new Said(row.urn(), !row.urnText().isEmpty(), row.schoolName());
            Match match = matches.computeIfAbsent(said, each -> match(each, wave));
            Standing ofItself = ofItself(row, firsts.get(row.responseId()), conflicting);
            Standing standing = ofItself == null ? match.standing() : ofItself;
            respondents.add(new Respondent(row, standing, match.school(), registeredName(match.school()), wave));
        }
        return new Respondents(form, respondents);
    }

    private synchronized SchoolNames names() {
        if (names == null) {
            names = new SchoolNames(reference);
        }
        return names;
    }

    /** Puts the first row of each Response ID down, and returns the IDs of which not all rows are equal. */
    private static Set<String> compare(List<ResponseRow> rows, Map<String, ResponseRow> firsts) {
        Set<String> conflicting = new HashSet<>();
        for (ResponseRow row : rows) {
            // Survey tools number their tests anew, so that a test may have the ID of a true response.
            if (!row.test()) {
                ResponseRow first = firsts.putIfAbsent(row.responseId(), row);
                if (first != null && !saysTheSame(first, row)) {
                    conflicting.add(row.responseId());
                }
            }
        }
        return conflicting;
    }

    private static boolean saysTheSame(ResponseRow one, ResponseRow other) {
        return one.codes().equals(other.codes())
                && one.urnText().equals(other.urnText())
                && one.schoolName().equals(other.schoolName())
                && one.submittedText().equals(other.submittedText())
                && one.consentRefused() == other.consentRefused()
                && one.unfinished() == other.unfinished();
    }

    /** Why a response does not count, whoever it is from; else null. */
    private static @Nullable Standing ofItself(ResponseRow row, @Nullable ResponseRow first, Set<String> conflicting) {
        if (row.test()) {
            return Standing.TEST;
        }
        if (row.consentRefused()) {
            return Standing.CONSENT_REFUSED;
        }
        if (row.responseId().isEmpty()) {
            return Standing.ID_MISSING;
        }
        if (conflicting.contains(row.responseId())) {
            return Standing.CONFLICTING;
        }
        return row == first ? null : Standing.REPEATED;
    }

    private Match match(Said said, Wave wave) {
        Match match = match(said);
        boolean belongs = match.school() == null || match.school().belongsTo(wave);
        return belongs ? match : new Match(Standing.NOT_IN_WAVE, match.school());
    }

    private Match match(Said said) {
        if (said.urn() != null) {
            return byUrn(said.urn(), said.name());
        }
        Set<String> exact = names().findSchools(said.name());
        if (exact.size() == 1) {
            Standing standing = said.urnGiven() ? Standing.BY_NAME_FOR_URN : Standing.BY_NAME;
            return new Match(standing, only(exact));
        }
        if (said.urnGiven()) {
            return new Match(Standing.URN_UNREADABLE, null);
        }
        if (said.name().isEmpty()) {
            return new Match(Standing.SCHOOL_MISSING, null);
        }
        Set<String> similar = exact.isEmpty() ? names().findSimilarSchools(said.name()) : exact;
        return similar.size() == 1
                ? new Match(Standing.BY_SIMILAR_NAME, only(similar))
                : new Match(Standing.NAME_UNKNOWN, null);
    }

    /** A wrong URN is not put right by the name: either may be the slip. */
    private Match byUrn(String urn, String name) {
        PanelSchool school = reference.findPanelSchool(urn).orElse(null);
        if (school == null) {
            boolean known = reference.schools().containsKey(urn);
            return new Match(known ? Standing.NOT_IN_PANEL : Standing.URN_UNKNOWN, null);
        }
        NameMatch compared = name.isEmpty() ? NameMatch.NOT_COMPARED : names().compare(name, school.schoolId());
        return switch (compared) {
            case OF_ANOTHER_SCHOOL -> new Match(Standing.TWO_SCHOOLS, null);
            case DIFFERENT -> new Match(Standing.NAME_DIFFERS, school);
            case NOT_COMPARED, SAME, SIMILAR -> new Match(Standing.BY_URN, school);
        };
    }

    private @Nullable PanelSchool only(Set<String> schoolIds) {
        return reference.panel().get(schoolIds.iterator().next());
    }

    private String registeredName(@Nullable PanelSchool panelSchool) {
        School school = panelSchool == null ? null : reference.schools().get(panelSchool.urn());
        return school == null ? "not in the register" : school.name();
    }
}
