package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedReferenceTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 70, 333, 3000})
    void panelHasTheNumberAskedForAndEverySchoolIsInTheRegister(int schools) {
        Reference reference = InventedReference.build(schools, 7);
        assertThat(reference.panel()).hasSize(schools);
        assertThat(reference.panel().values())
                .allMatch(each -> reference.schools().containsKey(each.urn()));
        assertThat(reference.panel().keySet().iterator().next()).matches("P0*1");
        assertThat(reference.schools()).hasSizeGreaterThan(schools + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 3000})
    void namesUrnsNumbersAndAddressesAreUnique(int schools) {
        Reference reference = InventedReference.build(schools, 3);
        List<School> register = List.copyOf(reference.schools().values());
        assertThat(register.stream().map(School::name)).doesNotHaveDuplicates();
        assertThat(register).allMatch(each -> each.urn().matches("7[0-9]{5}"));
        assertThat(register).allMatch(each -> each.establishmentNumber().matches("[2-9][0-9]{3}"));
        assertThat(register.stream()
                        .filter(each -> each.status().equals("Open"))
                        .map(each -> each.laCode() + "/" + each.establishmentNumber()))
                .doesNotHaveDuplicates();
        assertThat(reference.panel().values().stream().map(PanelSchool::contactEmail))
                .allMatch(address -> address != null && address.matches("[a-z0-9-]+@example\\.org"))
                .doesNotHaveDuplicates();
    }

    @Test
    void authoritiesOfThePilotHaveUnevenShares() {
        Reference reference = SampleSource.pilot().reference();
        Map<String, Integer> shares = new TreeMap<>();
        reference
                .panel()
                .values()
                .forEach(
                        each -> shares.merge(reference.schools().get(each.urn()).laCode(), 1, Integer::sum));
        assertThat(shares).isEqualTo(Map.of("390", 8, "391", 11, "392", 6, "393", 5, "394", 9, "840", 18, "929", 13));
    }

    @Test
    void academyAndItsPredecessorAreLinkedBothWaysAndNotInThePanel() {
        Reference reference = InventedReference.build(70, 1);
        assertThat(reference.links()).extracting(SchoolLink::type).containsExactly("Successor", "Predecessor");
        SchoolLink toSuccessor = reference.links().get(0);
        SchoolLink toPredecessor = reference.links().get(1);
        assertThat(toSuccessor.urn()).isEqualTo(toPredecessor.linkedUrn());
        assertThat(toSuccessor.linkedUrn()).isEqualTo(toPredecessor.urn());
        assertThat(reference.schools().get(toSuccessor.urn()).status()).isEqualTo("Closed");
        assertThat(reference.findPanelSchool(toSuccessor.urn())).isEmpty();
        assertThat(reference.findPanelSchool(toSuccessor.linkedUrn())).isEmpty();
    }

    @Test
    void anotherSeedGivesOtherSchools() {
        assertThat(InventedReference.build(70, 1).schools())
                .isEqualTo(InventedReference.build(70, 1).schools())
                .isNotEqualTo(InventedReference.build(70, 2).schools());
    }
}
