package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.corpus.surveys.BrokenExports;
import org.careerbenchmarks.model.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A night in which broken exports lie beside the pilot's: each has its finding, the good responses stay. */
class BrokenExportsNightTests {

    private static final int REJECTED_SOME = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void eachHasItsFindingsAndTheGoodResponsesStay(TestDatabase database) {
        Journey undisturbed = Journey.on(database, folder.resolve("good")).withPilot();
        undisturbed.run("nightly");
        Journey disturbed = Journey.on(database, folder.resolve("all")).withPilot();
        BrokenExports.writeTo(disturbed.input());

        Journey.Answer answer = disturbed.run("nightly");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isEqualTo(REJECTED_SOME);
        assertThat(ofThePilot(disturbed, "survey_response")).isEqualTo(ofThePilot(undisturbed, "survey_response"));
        assertThat(disturbed.table(1, "headline").where("subject", "survey"))
                .isEqualTo(undisturbed.table(1, "headline").where("subject", "survey"));
        assertThat(outcomes(disturbed)).isEqualTo(expectedOutcomes());
        assertThat(findings(disturbed)).isEqualTo(expectedFindings());
    }

    private static Table ofThePilot(Journey journey, String table) {
        return journey.table(1, table).where(row -> row.get("survey").startsWith("career-leader"));
    }

    private static Map<String, String> outcomes(Journey journey) {
        Map<String, String> outcomes = new TreeMap<>();
        journey.table(1, "submission")
                .where(row -> isBroken(row.get("file")))
                .rows()
                .forEach(row -> outcomes.put(row.get("file"), row.get("outcome")));
        return outcomes;
    }

    private static Map<String, String> expectedOutcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        for (String file : BrokenExports.files()) {
            Outcome alone = BrokenExports.outcomeOf(file);
            boolean isQueried = alone == Outcome.ACCEPTED
                    && !BrokenExports.settledFindingsOf(file).isEmpty();
            outcomes.put(file, (isQueried ? Outcome.ACCEPTED_WITH_QUERY : alone).code());
        }
        return outcomes;
    }

    private static Map<String, List<String>> findings(Journey journey) {
        Map<String, List<String>> findings = new TreeMap<>();
        BrokenExports.files().forEach(file -> findings.put(file, new ArrayList<>()));
        journey.table(1, "finding")
                .where(row -> isBroken(row.get("file")))
                .rows()
                .forEach(row -> findings.get(row.get("file")).add(row.get("rule") + " at " + place(row)));
        findings.values().forEach(all -> all.sort(null));
        return findings;
    }

    private static String place(Map<String, String> row) {
        if (row.get("sheet").isEmpty()) {
            return "the file";
        }
        return row.get("sheet") + (row.get("cell").isEmpty() ? "" : "!" + row.get("cell"));
    }

    private static Map<String, List<String>> expectedFindings() {
        Map<String, List<String>> findings = new TreeMap<>();
        for (String file : BrokenExports.files()) {
            List<String> all = new ArrayList<>(BrokenExports.findingsOf(file));
            all.addAll(BrokenExports.settledFindingsOf(file));
            all.sort(null);
            findings.put(file, all);
        }
        return findings;
    }

    private static boolean isBroken(String file) {
        return BrokenExports.files().contains(file);
    }
}
