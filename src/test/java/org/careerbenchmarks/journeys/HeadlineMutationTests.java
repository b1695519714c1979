package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.reference.Agreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The comparison with the report is able to fail: with another arithmetic in the mart, figures disagree. */
class HeadlineMutationTests {

    @TempDir
    private Path folder;

    private Journey journey;

    @BeforeEach
    void publishThePilot() {
        journey = Journey.on(TestDatabase.H2, folder).withPilot();
        assertThat(journey.run("nightly").exitCode()).isZero();
    }

    @Test
    void asItIsEveryFigureAgrees() throws IOException {
        assertThat(disagreeing(mart())).isEmpty();
    }

    @Test
    void truncatedInsteadOfRoundedHalfUpFiguresDisagree() throws IOException {
        String truncating = mutate(
                "case when n < 0 then -((2 * -n + d) / (2 * d)) else (2 * n + d) / (2 * d) end as shown",
                "n / d as shown");

        assertThat(disagreeing(truncating)).contains("F03", "F06", "F07", "F08");
    }

    @Test
    void withTheDifferenceOfRoundedMeansTheFigureDisagrees() throws IOException {
        String roundedFirst = mutate(
                "else p.to_characteristics * p.from_schools - p.from_characteristics * p.to_schools",
                "else ((2 * p.to_characteristics + p.to_schools) / (2 * p.to_schools)"
                        + " - (2 * p.from_characteristics + p.from_schools) / (2 * p.from_schools))"
                        + " * p.from_schools * p.to_schools");

        assertThat(disagreeing(roundedFirst)).containsExactly("F08");
    }

    @Test
    void ofAllRespondentsInsteadOfThoseWhoAnsweredFiguresDisagree() throws IOException {
        String ofAll = mutate(
                "select f.figure, 100 * r.response_count, r.answered_count, r.answered_count",
                "select f.figure, 100 * r.response_count, r.respondents_count, r.respondents_count");

        // The nine that cannot be of 56, but for the one that may be one off.
        assertThat(disagreeing(ofAll)).contains("F42", "F46", "F49", "F51", "F54", "F61", "F62", "F63");
    }

    private static String mutate(String original, String mutation) throws IOException {
        assertThat(mart()).contains(original);
        return mart().replace(original, mutation);
    }

    private static String mart() throws IOException {
        try (var text = HeadlineMutationTests.class.getResourceAsStream("/warehouse/marts/headline.sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> disagreeing(String mart) {
        DriverManagerDataSource warehouse =
                new DriverManagerDataSource("jdbc:h2:file:" + journey.data().resolve("warehouse"), "sa", "");
        Map<String, BigDecimal> ours = new TreeMap<>();
        Map<String, BigDecimal> displayed = new TreeMap<>();
        JdbcClient.create(warehouse).sql(mart).param("edition", 1).query(row -> {
            ours.put(row.getString("figure"), row.getBigDecimal("value"));
            displayed.put(row.getString("figure"), new BigDecimal(row.getString("displayed")));
        });
        List<Map<String, String>> printed =
                Table.read(Path.of("input/reference/headlines.csv")).rows();
        return printed.stream()
                .filter(figure -> !Agreement.holds(
                        figure.get("rule"),
                        new BigDecimal(figure.get("value")),
                        ours.get(figure.get("id")),
                        displayed.get(figure.get("id"))))
                .map(figure -> figure.get("id"))
                .toList();
    }
}
