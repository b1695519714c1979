package org.careerbenchmarks.operate.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.Glance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;

/** What the server shows of the pilot beside what Spring Batch measures of its runs; not a number before it has looked. */
class ServerMetrics {

    private static final String RETURNS = "benchmarks.returns";

    @Bean
    MeterBinder pilot(Pulse pulse) {
        return registry -> {
            gauge(
                    registry,
                    "benchmarks.queries.open",
                    "Queries about current returns that nobody answered",
                    () -> seen(pulse, Glance::openQueries));
            gauge(registry, "benchmarks.edition", "The current edition", () -> seen(pulse, Glance::edition));
            gauge(
                    registry,
                    "benchmarks.last.good.load.age.seconds",
                    "Since a run last took in all that had come",
                    () -> seen(pulse, each -> age(each.lastGoodLoad())));
            MultiGauge returns = MultiGauge.builder(RETURNS)
                    .description("Returns of a wave over the whole pilot; late are some of the accepted")
                    .register(registry);
            pulse.afterEachLook(glance -> returns.register(rows(glance), true));
        };
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    private static double seen(Pulse pulse, ToDoubleFunction<Glance> figure) {
        Glance glance = pulse.glance();
        return glance == null ? Double.NaN : figure.applyAsDouble(glance);
    }

    private static double age(@Nullable Instant lastGoodLoad) {
        return lastGoodLoad == null
                ? Double.NaN
                : Duration.between(lastGoodLoad, Clock.systemUTC().instant()).toMillis() / 1000.0;
    }

    private static List<MultiGauge.Row<?>> rows(Glance glance) {
        return glance.waves().stream().flatMap(ServerMetrics::rows).toList();
    }

    private static Stream<MultiGauge.Row<?>> rows(Glance.Wave wave) {
        return Stream.of(
                row(wave, "expected", wave.expected()),
                row(wave, "accepted", wave.accepted()),
                row(wave, "rejected", wave.rejected()),
                row(wave, "outstanding", wave.outstanding()),
                row(wave, "late", wave.late()));
    }

    private static MultiGauge.Row<?> row(Glance.Wave wave, String state, long count) {
        return MultiGauge.Row.of(Tags.of("wave", wave.wave(), "state", state), count);
    }
}
