package org.careerbenchmarks.publish.report;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words for waves, benchmarks and characteristics, from the reference data as they are now. An edition may be older
 * than they are: what they no longer have goes by its code.
 */
final class Labels {

    private static final String TEXTS =
            """
            select w.wave, c.ref, c.benchmark, c.benchmark_title, c.characteristic
            from warehouse.wave w
            join warehouse.characteristic c on c.framework_version = w.framework_version
            order by w.wave, c.ref_position
            """;

    private final Map<String, String> waves = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> characteristics = new HashMap<>();

    private Labels() {}

    static Labels read(JdbcClient database) {
        Labels labels = new Labels();
        database.sql("select wave, label from warehouse.wave").query(row -> {
            labels.waves.put(row.getString("wave"), row.getString("label"));
        });
        database.sql(TEXTS).query(row -> {
            String wave = row.getString("wave");
            labels.titles.put(wave + ' ' + row.getInt("benchmark"), row.getString("benchmark_title"));
            labels.characteristics.put(wave + ' ' + row.getString("ref"), row.getString("characteristic"));
        });
        return labels;
    }

    /** A wave as {@code Year 1}. */
    String wave(String wave) {
        return waves.getOrDefault(wave, wave);
    }

    /** A wave as {@code Year 1 (2020-07)}. */
    String fullWave(String wave) {
        String label = wave(wave);
        return label.equals(wave) ? wave : label + " (" + wave + ")";
    }

    /** A benchmark as {@code 1 A stable careers programme}, in the words of a wave. */
    String benchmark(String wave, String benchmark) {
        if (benchmark.equals(AuditTables.TOTAL)) {
            return "All benchmarks";
        }
        String title = titles.get(wave + ' ' + benchmark);
        return title == null ? "Benchmark " + benchmark : benchmark + " " + title;
    }

    /** A characteristic as {@code 1.1 Our careers programme is written down.} */
    String characteristic(String wave, String ref) {
        String text = characteristics.get(wave + ' ' + ref);
        return text == null ? ref : ref + " " + text;
    }
}
