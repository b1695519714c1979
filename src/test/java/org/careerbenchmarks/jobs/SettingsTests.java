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
import java.util.stream.Collectors;
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

    private static final Path SOURCE = Path.of("src/main/java/org/careerbenchmarks/jobs/Settings.java");

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
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> bind(Map.of("benchmarks.completness", "0.8")))
                .rootCause()
                .hasMessageContaining("benchmarks.completness");
    }

    @Test
    void theDocumentSaysWhatTheRecordSays() throws IOException {
        String source = Files.readString(SOURCE);
        String rows = Stream.of(Settings.class.getRecordComponents())
                .map(component -> "| `benchmarks.%s` | `%s` | %s |%n"
                        .formatted(kebab(component.getName()), defaultOf(component), sentence(source, component)))
                .collect(Collectors.joining());
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

    private static Settings bind(Map<String, String> properties) {
        Binder binder = new Binder(new MapConfigurationPropertySource(properties));
        BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT);
        return binder.bindOrCreate("benchmarks", Bindable.of(Settings.class), strict);
    }

    private static String defaultOf(RecordComponent component) {
        Class<?>[] types = Stream.of(Settings.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var parameters = Settings.class.getDeclaredConstructor(types).getParameters();
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
