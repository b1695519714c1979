package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest changes with every byte of every reference file, and with nothing else. */
final class ReferenceDigestTests {

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary)
                .withHeadlines()
                .with("explanations.csv", "school_id,wave,rule,item,text,by,on\n")
                .with("surveys/year1.yml", SurveyFilesTests.VALID);
    }

    @Test
    void isEqualForEqualFiles(@TempDir Path elsewhere) {
        String digest = folder.read().digest();

        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(folder.read().digest());
        assertThat(aValidFolder(elsewhere)
                        .with("surveys/year1.yml", SurveyFilesTests.VALID)
                        .with("explanations.csv", "school_id,wave,rule,item,text,by,on\n")
                        .withHeadlines()
                        .read()
                        .digest())
                .isEqualTo(digest);
    }

    @Test
    void isThatOfAListAPersonCanMake(@TempDir Path small) {
        aValidFolder(small).with("waves.csv", "b").with("areas.csv", "a");

        // sha256sum areas.csv waves.csv | sha256sum
        assertThat(ReferenceDigest.of(small, List.of("waves.csv", "areas.csv", "headlines.csv")))
                .isEqualTo("4d7d0557d37470ff438a4af5acb2d8e045d4a0e7b9c9aa88c72b14a1179b1a38");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework.csv",
                "waves.csv",
                "areas.csv",
                "panel.csv",
                "schools.csv",
                "school-links.csv",
                "headlines.csv",
                "explanations.csv",
                "surveys/year1.yml"
            })
    void changesWithEachFile(String file) {
        String before = folder.read().digest();

        assertThat(folder.with(file, folder.text(file) + "\n").read().digest()).isNotEqualTo(before);
    }

    @Test
    void changesWithTheNameOfASurvey() {
        String before = folder.read().digest();

        folder.with("surveys/year2.yml", folder.text("surveys/year1.yml")).without("surveys/year1.yml");

        assertThat(folder.read().digest()).isNotEqualTo(before);
    }

    @Test
    void doesNotChangeWithOtherFiles() {
        String before = folder.read().digest();

        folder.with("readme.txt", "notes").with("surveys/notes.txt", "notes").with("surveys/old/year0.yml", "");

        assertThat(folder.read().digest()).isEqualTo(before);
    }
}
