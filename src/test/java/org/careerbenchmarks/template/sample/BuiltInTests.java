package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.junit.jupiter.api.Test;

class BuiltInTests {

    @Test
    void frameworkHasEightBenchmarksAndFiftyFiveSentences() {
        Framework framework = BuiltIn.framework();
        Map<Integer, Integer> sizes = new TreeMap<>();
        framework.characteristics().forEach(each -> sizes.merge(each.benchmark(), 1, Integer::sum));
        assertThat(framework.size()).isEqualTo(55);
        assertThat(sizes.values()).containsExactly(9, 5, 8, 8, 7, 5, 6, 7);
        assertThat(framework.characteristics().stream().map(Characteristic::text))
                .allMatch(text -> text.matches("[A-Z].*\\."))
                .doesNotHaveDuplicates();
        assertThat(framework.characteristics().get(54).ref()).isEqualTo("8.7");
        assertThat(framework.characteristics().get(54).position()).isEqualTo(55);
    }

    @Test
    void wavesBelongToTheFrameworkAndRunInOrder() {
        assertThat(BuiltIn.waves().keySet()).containsExactly("2019-07", "2020-07");
        assertThat(BuiltIn.waves().values())
                .allMatch(wave ->
                        wave.frameworkVersion().equals(BuiltIn.framework().version()))
                .allMatch(wave ->
                        wave.opensOn().isBefore(wave.dueOn()) && wave.dueOn().isBefore(wave.closesOn()));
    }

    @Test
    void areasAreTheSevenAuthoritiesInTheOrderOfTheirCodes() {
        assertThat(BuiltIn.areas().keySet()).containsExactly("390", "391", "392", "393", "394", "840", "929");
    }

    @Test
    void headlinesAreThePrintedFigures() {
        assertThat(new String(BuiltIn.bytes("headlines.csv"), StandardCharsets.UTF_8).lines())
                .hasSize(64)
                .anyMatch(line -> line.startsWith("F63,survey,engagement_employers,"));
    }
}
