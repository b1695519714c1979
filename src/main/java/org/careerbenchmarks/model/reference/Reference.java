package org.careerbenchmarks.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/**
 * All reference data of a run, checked and linked: every wave has its framework, every panel school its school.
 *
 * @param frameworks by version
 * @param waves by code, in the order of their codes
 * @param areas by {@code laCode}, in that order
 * @param schools the register, by URN
 * @param panel by {@code schoolId}, in that order
 * @param panelUrns every URN that leads to a panel school, by URN
 * @param explanations what schools answered to queries
 * @param surveys what each survey asks, by its name, in that order
 * @param digest SHA-256 over the reference files, in hexadecimal: equal files, equal digest
 */
public record Reference(
        Map<String, Framework> frameworks,
        Map<String, Wave> waves,
        Map<String, Area> areas,
        Map<String, School> schools,
        List<SchoolLink> links,
        Map<String, PanelSchool> panel,
        Map<String, PanelUrn> panelUrns,
        List<HeadlineFigure> headlines,
        List<Explanation> explanations,
        Map<String, SurveyDefinition> surveys,
        String digest) {

    /** The panel school that a URN belongs to or belonged to. */
    public Optional<PanelSchool> findPanelSchool(String urn) {
        return Optional.ofNullable(panelUrns.get(urn)).map(PanelUrn::schoolId).map(panel::get);
    }

    public Framework getFramework(Wave wave) {
        Framework framework = frameworks.get(wave.frameworkVersion());
        if (framework == null) {
            throw new IllegalStateException("no framework " + wave.frameworkVersion());
        }
        return framework;
    }
}
