package org.careerbenchmarks.template.feedback;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.jspecify.annotations.Nullable;

/** A dossier as a situation; untouched, it is the current return of school P014 for 2020-07 without any finding. */
final class DossierBuilder {

    private @Nullable String wave = "2020-07";
    private @Nullable String school = "P014";
    private @Nullable String name = "Coppelgarth Academy";
    private String file = "returns/2020-07/P014.xlsx";
    private String sha256 = "ab".repeat(32);
    private Outcome outcome = Outcome.ACCEPTED_WITH_QUERY;
    private boolean isCurrent = true;
    private final List<Finding> findings = new ArrayList<>();

    static DossierBuilder aDossier() {
        return new DossierBuilder();
    }

    DossierBuilder ofSchool(String wave, String school) {
        this.wave = wave;
        this.school = school;
        return this;
    }

    DossierBuilder called(@Nullable String name) {
        this.name = name;
        return this;
    }

    DossierBuilder unattributed() {
        this.wave = null;
        this.school = null;
        this.name = null;
        return endingIn(Outcome.QUARANTINED);
    }

    DossierBuilder inFile(String path) {
        this.file = path;
        return this;
    }

    DossierBuilder withDigest(String digest) {
        this.sha256 = digest;
        return this;
    }

    DossierBuilder endingIn(Outcome given) {
        this.outcome = given;
        this.isCurrent = given.isLoaded();
        return this;
    }

    DossierBuilder superseded() {
        this.isCurrent = false;
        return this;
    }

    DossierBuilder with(Finding... found) {
        findings.addAll(List.of(found));
        return this;
    }

    Dossier build() {
        return new Dossier(wave, school, name, 1, file, sha256, outcome, isCurrent, findings);
    }
}
