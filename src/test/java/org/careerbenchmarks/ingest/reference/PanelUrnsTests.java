package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.file.Path;
import java.time.LocalDate;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URNs lead to a panel school, and when. {@code P001} is 100001 throughout. */
final class PanelUrnsTests {

    private static final LocalDate CHANGE = LocalDate.of(2019, 9, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2019, 8, 31);

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary).withPanel("100001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100001,200001,Successor,01-09-2019",
                "200001,100001,Predecessor,01-09-2019",
                "200001,100001,PREDECESSOR,01-09-2019"
            })
    void followsASuccessionToldByEitherSide(String link) {
        folder.withLinks(link);

        assertThat(folder.read().panelUrns().values())
                .containsExactly(
                        new PanelUrn("P001", "100001", LocalDate.of(1990, 9, 1), DAY_BEFORE),
                        new PanelUrn("P001", "200001", CHANGE, null));
        assertThat(folder.read().findPanelSchool("200001").orElseThrow().schoolId())
                .isEqualTo("P001");
    }

    @Test
    void followsASuccessionToldByBothSidesOnce() {
        folder.withLinks("200001,100001,Predecessor,02-09-2019", "100001,200001,Successor,01-09-2019");

        assertThat(folder.read().panelUrns().values())
                .containsExactly(
                        new PanelUrn("P001", "100001", LocalDate.of(1990, 9, 1), DAY_BEFORE),
                        new PanelUrn("P001", "200001", CHANGE, null));
    }

    @Test
    void followsAChainBothWays() {
        folder.withLinks(
                "090000,090001,Successor,01-09-2001",
                "100001,090001,Predecessor,01-09-2010",
                "100001,200001,Successor,01-09-2019",
                "200002,200001,Predecessor,01-09-2021");

        assertThat(folder.read().panelUrns().values())
                .containsExactly(
                        new PanelUrn("P001", "090000", null, LocalDate.of(2001, 8, 31)),
                        new PanelUrn("P001", "090001", LocalDate.of(2001, 9, 1), LocalDate.of(2010, 8, 31)),
                        new PanelUrn("P001", "100001", LocalDate.of(2010, 9, 1), DAY_BEFORE),
                        new PanelUrn("P001", "200001", CHANGE, LocalDate.of(2021, 8, 31)),
                        new PanelUrn("P001", "200002", LocalDate.of(2021, 9, 1), null));
    }

    @Test
    void takesTheRegistersDatesWhereALinkHasNone() {
        folder.withLinks("090001,100001,Successor,").withSchool("090001", "01-09-1950", "31-08-1990");

        assertThat(folder.read().panelUrns().values())
                .containsExactly(
                        new PanelUrn("P001", "090001", LocalDate.of(1950, 9, 1), LocalDate.of(1990, 8, 31)),
                        new PanelUrn("P001", "100001", LocalDate.of(1990, 9, 1), null));
    }

    @Test
    void givesNoDatesWhereTheyContradictEachOther() {
        folder.withLinks("090001,100001,Successor,01-09-2015").replacing("schools.csv", "01-09-1990,", ",31-08-2014");

        assertThat(folder.read().panelUrns().get("100001")).isEqualTo(new PanelUrn("P001", "100001", null, null));
    }

    @Test
    void checksTheRegistersRowOfEverySchoolInAChain() {
        folder.withLinks("090001,100001,Successor,").withSchool("090001", "1950", "");

        assertThat(folder.complaint()).startsWith("reference/schools.csv, line 5, column OpenDate: \"1950\" is not");
    }

    @Test
    void leavesASplitToAPerson() {
        folder.withLinks("100001,200001,Successor,01-09-2019", "200002,100001,Predecessor,01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
        assertThat(folder.read().panelUrns().get("100001").validTo()).isNull();
    }

    @Test
    void doesNotReachASplitSchoolFromItsParts() {
        folder.withPanel("100001", "100002")
                .withLinks("090001,100001,Successor,01-09-2010", "090001,100002,Successor,01-09-2010");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001", "100002");
    }

    @Test
    void leavesAMergerToAPerson() {
        folder.withPanel("100001", "100002")
                .withLinks("100001,200001,Successor,01-09-2019", "100002,200001,Successor,01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001", "100002");
    }

    @Test
    void doesNotReachTheSchoolsThatWereMerged() {
        folder.withLinks("090001,100001,Successor,01-09-2010", "100001,090002,Predecessor,01-09-2010");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
    }

    @Test
    void followsAChainUpToASplit() {
        folder.withLinks(
                "100001,200001,Successor,01-09-2019",
                "200001,200002,Successor,01-09-2020",
                "200001,200003,Successor,01-09-2020");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001", "200001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sixth Form Centre School",
                "Successor - amalgamated",
                "Successor - merged",
                "Successor - Split School",
                "Predecessor - merged",
                "Result of Amalgamation"
            })
    void followsNoOtherKindOfLink(String type) {
        folder.withLinks("100001,200001," + type + ",01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
    }

    @Test
    void doesNotFollowAPairOfWhichOneSideTellsAMerger() {
        folder.withLinks("100001,200001,Successor,01-09-2019", "200001,100001,Predecessor - merged,01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
    }

    @Test
    void doesNotFollowOneHalfOfASplit() {
        folder.withLinks("100001,200001,Successor,01-09-2019", "100001,200002,Successor - Split School,01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
    }

    @Test
    void followsASuccessionBesideALinkToASixthForm() {
        folder.withLinks("100001,200001,Successor,01-09-2019", "100001,200002,Sixth Form Centre School,01-09-2019");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001", "200001");
    }

    @Test
    void endsInACircle() {
        folder.withLinks(
                "100001,200001,Successor,01-09-2019",
                "200001,200002,Successor,01-09-2020",
                "200002,100001,Successor,01-09-2021");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001", "200001", "200002");
    }

    @Test
    void endsInACircleOfTwoAndOfOne() {
        folder.withLinks(
                "100001,100001,Successor,01-09-2019",
                "100001,200001,Successor,01-09-2019",
                "100001,200001,Predecessor,01-09-2019");

        assertThat(folder.read().panelUrns().values())
                .containsExactly(
                        new PanelUrn("P001", "100001", null, null), new PanelUrn("P001", "200001", null, null));
    }

    @Test
    void doesNotEnterACircleFromOutside() {
        folder.withLinks("200001,200002,Successor,", "200002,200001,Successor,", "100001,200001,Successor,");

        assertThat(folder.read().panelUrns()).containsOnlyKeys("100001");
    }

    @Test
    void refusesTwoPanelSchoolsInOneChainHoweverFarApart() {
        folder.withPanel("100001", "100002")
                .withLinks("100001,200001,Successor,01-09-2019", "200001,100002,Successor,01-09-2020");

        assertThat(folder.complaint())
                .startsWith("reference/panel.csv, line 3, column urn: \"100002\" and 100001 in line 2 are one school");
    }
}
