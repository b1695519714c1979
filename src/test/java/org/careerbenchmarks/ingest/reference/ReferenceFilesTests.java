package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.HeadlineFigure;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.careerbenchmarks.model.reference.Wave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A valid folder becomes the reference that stands in it. */
final class ReferenceFilesTests {

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary);
    }

    @Test
    void ordersCharacteristicsByNumberNotByText() {
        Framework framework = folder.read().frameworks().get("1");

        assertThat(framework.version()).isEqualTo("1");
        assertThat(framework.benchmarkTitles())
                .containsExactly(entry(1, "A stable programme"), entry(2, "Labour market"), entry(10, "Further study"));
        assertThat(framework.characteristics())
                .containsExactly(
                        new Characteristic(1, "1.1", "The school has a programme", 1),
                        new Characteristic(1, "1.2", "The programme is published", 2),
                        new Characteristic(1, "1.10", "The programme is evaluated, every year", 3),
                        new Characteristic(2, "2.1", "Pupils know about work", 4),
                        new Characteristic(10, "10.1", "Pupils meet students", 5));
    }

    @Test
    void keepsVersionsOfTheFrameworkApart() {
        Reference reference = folder.read();

        assertThat(reference.frameworks()).containsOnlyKeys("1", "2");
        assertThat(reference.frameworks().get("2").characteristics())
                .containsExactly(new Characteristic(1, "1.1", "The school has a plan", 1));
    }

    @Test
    void readsWavesInOrder() {
        assertThat(folder.read().waves())
                .containsExactly(
                        entry("2019-07", wave("2019-07", "Baseline", "201819", 2019)),
                        entry("2020-07", wave("2020-07", "Year 1", "201920", 2020)));
    }

    private static Wave wave(String code, String label, String academicYear, int year) {
        return new Wave(
                code,
                label,
                academicYear,
                "1",
                LocalDate.of(year, 6, 1),
                LocalDate.of(year, 7, 31),
                LocalDate.of(year, 9, 30));
    }

    @Test
    void readsAreasWithTheirOtherNames() {
        assertThat(folder.read().areas())
                .containsExactly(
                        entry("390", new Area("390", "E08000037", "Gateshead", List.of())),
                        entry(
                                "391",
                                new Area(
                                        "391",
                                        "E08000021",
                                        "Newcastle upon Tyne",
                                        List.of("Newcastle", "Newcastle-upon-Tyne"))));
    }

    @Test
    void readsThePanel() {
        Reference reference = folder.read();
        LocalDate joined = LocalDate.of(2019, 1, 7);

        assertThat(reference.panel())
                .containsExactly(
                        entry(
                                "P001",
                                new PanelSchool("P001", "100001", "Tyne", joined, null, "head@hollyburn.example")),
                        entry("P002", new PanelSchool("P002", "100002", "", joined, LocalDate.of(2020, 1, 31), null)));
        assertThat(reference.panelUrns())
                .containsExactly(
                        entry("100001", new PanelUrn("P001", "100001", LocalDate.of(1990, 9, 1), null)),
                        entry("100002", new PanelUrn("P002", "100002", null, null)));
    }

    @Test
    void readsTheWholeRegister() {
        assertThat(folder.read().schools().values())
                .containsExactly(
                        new School(
                                "100001",
                                "390",
                                "2001",
                                "Hollyburn Primary School",
                                "Open",
                                LocalDate.of(1990, 9, 1),
                                null,
                                "Primary"),
                        new School(
                                "100002",
                                "391",
                                "2002",
                                "St Aidan's First School",
                                "Open, but proposed to close",
                                null,
                                null,
                                "Primary"),
                        new School(
                                "100003",
                                "805",
                                "2003",
                                "Elsewhere Primary School",
                                "Closed",
                                null,
                                LocalDate.of(2015, 8, 31),
                                "Primary"));
    }

    @Test
    void takesTheRegistersWordsForNoDate() {
        folder.replacing("schools.csv", "Open,01-09-1990,,", "Open,Not applicable,-,");

        assertThat(folder.read().schools().get("100001").openedOn()).isNull();
        assertThat(folder.read().schools().get("100001").closedOn()).isNull();
    }

    @Test
    void keepsAllLinksWhateverTheirType() {
        folder.withLinks("100003,100009,Sixth Form Centre School,", "100003,100008,Successor - merged,01-09-2015");

        assertThat(folder.read().links())
                .containsExactly(
                        new SchoolLink("100003", "100009", "A school", "Sixth Form Centre School", null),
                        new SchoolLink("100003", "100008", "A school", "Successor - merged", LocalDate.of(2015, 9, 1)));
    }

    @Test
    void readsHeadlinesOfWavesThatAreNotThereYet() {
        folder.withHeadlines(
                "F44,survey,pupils_talk,2021-07,2019-07,,agree,54,pp,,stated,half_up_0dp,impact table",
                "F57,survey,progress,,,all,good,-64.5,%,\"56, returned\",\"stated, in words\",between 60 and 66.5,");

        assertThat(folder.read().headlines())
                .containsExactly(
                        new HeadlineFigure(
                                "F44",
                                "survey",
                                "pupils_talk",
                                "2021-07",
                                "2019-07",
                                null,
                                "agree",
                                "54",
                                "pp",
                                null,
                                "stated",
                                "half_up_0dp",
                                "impact table"),
                        new HeadlineFigure(
                                "F57",
                                "survey",
                                "progress",
                                null,
                                null,
                                "all",
                                "good",
                                "-64.5",
                                "%",
                                "56, returned",
                                "stated, in words",
                                "between 60 and 66.5",
                                ""));
    }

    @Test
    void doesWithoutHeadlines() {
        assertThat(folder.read().headlines()).isEmpty();
    }

    @Test
    void letsAnAreaRepeatItsOwnName() {
        folder.replacing("areas.csv", "Gateshead,", "Gateshead,GATESHEAD; 390;Gateshead");

        assertThat(folder.read().areas().get("390").aliases()).containsExactly("GATESHEAD", "390", "Gateshead");
    }
}
