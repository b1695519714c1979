package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerbenchmarks._support.GeneratedDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/careerbenchmarks/jobs");

    @Test
    void everySettingHasADefault() {
        Settings defaults = bind(Map.of());

        assertThat(defaults.completeness()).isEqualTo(0.9);
        assertThat(defaults.settlingTime()).isEqualTo(Duration.ofSeconds(2));
        assertThat(defaults.incompleteZipAge()).isEqualTo(Duration.ofMinutes(10));
        assertThat(defaults.areaCode()).isEqualTo("E37000025");
    }

    @Test
    void aSettingIsBoundByItsName() {
        assertThat(bind(Map.of("benchmarks.settling-time", "5s")).settlingTime())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void exportsHaveLimitsOfTheirOwn() {
        Settings settings = bind(Map.of("benchmarks.survey-rows", "7", "benchmarks.file-bytes", "100"));

        assertThat(settings.surveyLimits().rows()).isEqualTo(7);
        assertThat(settings.surveyLimits().fileBytes()).isEqualTo(64 << 20);
        assertThat(settings.surveyLimits().inflatedBytes()).isEqualTo(256 << 20);
        assertThat(settings.surveyLimits().columns()).isEqualTo(1000);
        assertThat(settings.surveyLimits().perFile()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.workbookLimits().rows()).isEqualTo(5000);
        assertThat(settings.registerLimits().bytesOf("surveys/x/export.csv")).isEqualTo(64 << 20);
        assertThat(settings.registerLimits().bytesOf("returns/2020-07/return.xlsx"))
                .isEqualTo(100);
    }

    @Test
    void aFileThatWasLookedAtMayHoldFourTimesAsMuch() {
        Settings settings = bind(Map.of());

        assertThat(settings.limitsOfLargerFiles().rows()).isEqualTo(20_000);
        assertThat(settings.limitsOfLargerFiles().fileBytes()).isEqualTo(20 << 20);
        assertThat(settings.surveyLimitsOfLargerFiles().columns()).isEqualTo(4000);
        assertThat(settings.surveyLimitsOfLargerFiles().inflatedBytes()).isEqualTo(1 << 30);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> bind(Map.of("benchmarks.completness", "0.8")))
                .rootCause()
                .hasMessageContaining("benchmarks.completness");
    }

    @Test
    void theDocumentSaysWhatTheRecordSays() throws IOException {
        String rows = rows("benchmarks.", Settings.class);
        GeneratedDocument.compare(
                Path.of("src/docs/SETTINGS.md"),
                """
                # Settings
                Written by a test from `Settings.java`. A setting is given as a property in `application.yml` beside the
                program, or in the environment: `BENCHMARKS_SETTLINGTIME=5s`. Durations are written `2s`, `10m`. An unknown
                name in `application.yml` is refused.

                | setting | default | what it does |
                | --- | --- | --- |
                """
                        + rows);
    }

    /** A row for each setting; those of a record within a record below one another. */
    private static String rows(String prefix, Class<?> settings) throws IOException {
        String source = Files.readString(SOURCES.resolve(settings.getSimpleName() + ".java"));
        StringBuilder rows = new StringBuilder();
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + kebab(component.getName());
            if (component.getType().isRecord()) {
                rows.append(rows(name + ".", component.getType()));
            } else {
                rows.append("| `%s` | `%s` | %s |%n"
                        .formatted(name, defaultOf(settings, component), sentence(source, component)));
            }
        }
        return rows.toString();
    }

    private static Settings bind(Map<String, String> properties) {
        Binder binder = new Binder(new MapConfigurationPropertySource(properties));
        BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT);
        return binder.bindOrCreate("benchmarks", Bindable.of(Settings.class), strict);
    }

    private static String defaultOf(Class<?> settings, RecordComponent component) {
        Class<?>[] types = Stream.of(settings.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var parameters = settings.getDeclaredConstructor(types).getParameters();
            return Stream.of(parameters)
                    .filter(parameter -> parameter.getName().equals(component.getName()))
                    .map(parameter -> String.join(
                            ",", parameter.getAnnotation(DefaultValue.class).value()))
                    .findFirst()
                    .orElseThrow();
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String sentence(String source, RecordComponent component) {
        Matcher documented = Pattern.compile(
                        "@param " + component.getName() + " ([^@]*?)(?= \\* @param| \\*/)", Pattern.DOTALL)
                .matcher(source);
        assertThat(documented.find()).as("@param " + component.getName()).isTrue();
        return documented.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
