package org.careerbenchmarks.operate.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.ServerDatabase;
import org.careerbenchmarks.operate.notify.Channels;
import org.careerbenchmarks.operate.schedule.Deadlines;
import org.careerbenchmarks.operate.schedule.Declared;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Watching;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The schedule and what is seen of it, until somebody ends it. */
public final class Server implements AutoCloseable {

    /** Within the ten seconds that whoever ends the process gives it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ServerDatabase database;
    private final ConfigurableApplicationContext application;
    private final Pulse pulse;
    private final Firings firings;
    private final Clockwork clockwork;

    private Server(
            ServerDatabase database,
            ConfigurableApplicationContext application,
            Pulse pulse,
            Firings firings,
            Clockwork clockwork) {
        this.database = database;
        this.application = application;
        this.pulse = pulse;
        this.firings = firings;
        this.clockwork = clockwork;
    }

    /**
     * Where it listens.
     *
     * @param port 0 for any that is free
     */
    public record Address(String host, int port) {}

    /** Starts everything, the clockwork last; RunRefused where another server has the data folder. */
    public static Server start(Places places, Address address, Map<String, Schedule> schedules, Clock clock)
            throws Exception {
        // Until it is known how to log, nothing is: it would get between what is said.
        LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
        ServerDatabase database = ServerDatabase.open(places);
        try {
            Deadlines deadlines = new Deadlines(schedules.values(), clock);
            database.askAfterWaiting(warehouse -> {
                new Declared(warehouse, clock).replace(schedules.values());
                return true;
            });
            Pulse pulse = new Pulse(database, deadlines, Channels.inForce(), clock);
            ConfigurableApplicationContext application = application(places, address, pulse);
            try {
                DueWork work = new DueWork(places, clock, new Watching(deadlines));
                Firings firings = new Firings(application, places, clock, work);
                Clockwork clockwork = Clockwork.start(database, schedules, firings, clock);
                pulse.start();
                return new Server(database, application, pulse, firings, clockwork);
            } catch (Exception failed) {
                application.close();
                throw failed;
            }
        } catch (Exception failed) {
            database.close();
            throw failed;
        }
    }

    private static ConfigurableApplicationContext application(Places places, Address address, Pulse pulse) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", address.host());
        properties.put("server.port", address.port());
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.jmx.enabled", false);
        properties.put("logging.level.com.zaxxer.hikari", "warn");
        properties.put("logging.level.org.flywaydb", "error");
        properties.put("logging.level.org.springframework", "warn");
        properties.put("logging.level.org.apache.activemq", "warn");
        properties.put("logging.level.io.netty", "warn");
        properties.put("logging.level.org.springframework.batch.core.listener", "error");
        properties.put("logging.file.name", places.logFile().toString());
        properties.put("management.endpoints.web.exposure.include", "health,info,metrics,prometheus");
        properties.put("management.endpoint.health.show-details", "always");
        properties.put("management.endpoint.health.probes.enabled", true);
        properties.put("management.endpoint.health.group.readiness.include", "readinessState,warehouse");
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(properties)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Pulse.class, () -> pulse))
                .run();
    }

    /** Where it listens indeed. */
    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Begins nothing more, and asks what is running to stop. */
    public void askToStop() {
        clockwork.pause();
        firings.askToStop();
    }

    /** Waits until it was asked to stop and nothing runs any more. */
    public boolean isIdle() throws InterruptedException {
        return firings.isIdleWithin(PATIENCE);
    }

    @Override
    public void close() {
        pulse.close();
        application.close();
        database.close();
    }

    /**
     * The web, health and metrics as Spring Boot configures them; databases and batches are opened by each run. No
     * component of its own, or commands would find it.
     */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
                "org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration",
                "org.springframework.boot.batch.autoconfigure.observation.BatchObservationAutoConfiguration",
                "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
                "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration",
                "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration"
            })
    @Import({ServerHealth.class, ServerMetrics.class})
    static class Parts {}
}
