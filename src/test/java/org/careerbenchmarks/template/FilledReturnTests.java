package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.Test;

class FilledReturnTests {

    private final Reference reference = ExampleReference.build();

    @Test
    void schoolThatBecameAnAcademyGetsTheUrnItHasWhenTheWaveOpens() {
        PanelSchool school = reference.panel().get("A2");
        FilledReturn before = FilledReturn.of(reference, ExampleReference.FIRST, school);
        FilledReturn after = FilledReturn.of(reference, ExampleReference.SECOND, school);
        assertThat(before.urn()).isEqualTo("100002");
        assertThat(after.urn()).isEqualTo("100005");
        assertThat(after.schoolName()).isEqualTo("School 100005");
    }

    @Test
    void schoolThatTheRegisterDoesNotKnowKeepsItsListedUrnAndHasNoName() {
        PanelSchool unknown = new PanelSchool("A9", "999001", "North", ExampleReference.FIRST.opensOn(), null, null);
        FilledReturn identity = FilledReturn.of(reference, ExampleReference.FIRST, unknown);
        assertThat(identity.urn()).isEqualTo("999001");
        assertThat(identity.schoolName()).isEmpty();
        assertThat(identity.localAuthority()).isEmpty();
    }
}
