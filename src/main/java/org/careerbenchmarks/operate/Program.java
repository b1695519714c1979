package org.careerbenchmarks.operate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.careerbenchmarks.jobs.Progress;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.jobs.StopSign;
import org.careerbenchmarks.jobs.WorkerPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.BatchObservabilityBeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** The application as one command needs it, from taking the lock to giving it back. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the warehouse; RunRefused if another run has it. */
    public static Program open(Places places, Access access, Progress progress, boolean isDebug) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Parts.class)
                .properties(Map.of(
                        "logging.threshold.console",
                        isDebug ? "INFO" : "OFF",
                        "logging.file.name",
                        places.logFile().toString()));
        return start(application, places, access, progress);
    }

    /** Opens the warehouse within a longer-lived application: its metrics count what is run, and its log has it. */
    public static Program openWithin(ConfigurableApplicationContext server, Places places, Access access) {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(Parts.class, BatchObservabilityBeanPostProcessor.class).parent(server);
        return start(application, places, access.ofServer(), Progress.NONE);
    }

    /** Opens the warehouse of others, for a process that works for their runs and has none itself. */
    public static Program openWorker(Places places, WorkerPlace place, Path logFile, boolean isDebug) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Parts.class)
                .properties(Map.of(
                        "logging.threshold.console", isDebug ? "INFO" : "OFF", "logging.file.name", logFile.toString()))
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(WorkerPlace.class, () -> place));
        return start(application, places, Access.LOOK, Progress.NONE);
    }

    private static Program start(
            SpringApplicationBuilder application, Places places, Access access, Progress progress) {
        Start start = new Start(places, access);
        try {
            return new Program(application
                    .web(WebApplicationType.NONE)
                    .registerShutdownHook(false)
                    .properties(Map.of("spring.main.banner-mode", "off", "spring.main.log-startup-info", "false"))
                    .listeners(start)
                    .initializers(context -> {
                        GenericApplicationContext parts = (GenericApplicationContext) context;
                        parts.registerBean(Progress.class, () -> progress);
                        parts.registerBean(Places.class, () -> places);
                        parts.registerBean(Clock.class, Clock::systemUTC);
                        parts.registerBean(StopSign.class, () -> new RemoteStop(places));
                        parts.registerBean(OpenDatabase.class, start::database);
                    })
                    .run());
        } catch (RuntimeException failed) {
            start.close();
            throw refusal(failed).orElse(failed);
        }
    }

    /** What a caller may have to treat apart from all that can go wrong at a start. */
    private static Optional<RuntimeException> refusal(@Nullable Throwable failed) {
        return failed == null || failed instanceof RunRefused
                ? Optional.ofNullable((RunRefused) failed)
                : refusal(failed.getCause());
    }

    /**
     * Opens the database as soon as it is known how to log, after the listener that sees to that. What a thread logs in
     * the moment in which logging is set up anew would get between the answers.
     */
    private static final class Start implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

        private final Places places;
        private final Access access;
        private @Nullable CompletableFuture<OpenDatabase> opening;

        Start(Places places, Access access) {
            this.places = places;
            this.access = access;
        }

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            opening = OpenDatabase.begin(places, access);
        }

        OpenDatabase database() {
            return OpenDatabase.get(Objects.requireNonNull(opening));
        }

        /** The application did not start, so nobody else will close it: it is closed when this returns. */
        void close() {
            if (opening != null) {
                opening.thenAccept(OpenDatabase::close)
                        // What kept it from opening was thrown already, by whoever asked for it.
                        .exceptionally(failed -> null)
                        .join();
            }
        }
    }

    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Named one by one instead of configured by what lies on the class path: a command starts in half the time. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    @ComponentScan({"org.careerbenchmarks.jobs", "org.careerbenchmarks.operate"})
    static class Parts {}
}
