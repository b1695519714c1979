package org.careerbenchmarks.operate;

import java.time.Clock;
import java.util.Map;
import org.careerbenchmarks.jobs.Progress;
import org.careerbenchmarks.jobs.Settings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
        return new Program(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.main.banner-mode",
                        "off",
                        "spring.main.log-startup-info",
                        "false",
                        "logging.threshold.console",
                        isDebug ? "INFO" : "OFF",
                        "logging.file.name",
                        places.data().resolve("logs").resolve("benchmarks.log").toString()))
                .initializers(context -> register((GenericApplicationContext) context, places, access, progress))
                .run());
    }

    private static void register(GenericApplicationContext context, Places places, Access access, Progress progress) {
        context.registerBean(Places.class, () -> places);
        context.registerBean(Access.class, () -> access);
        context.registerBean(Progress.class, () -> progress);
        context.registerBean(Clock.class, Clock::systemUTC);
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
