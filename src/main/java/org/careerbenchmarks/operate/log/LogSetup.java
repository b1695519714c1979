package org.careerbenchmarks.operate.log;

import java.util.Map;
import org.careerbenchmarks.jobs.Settings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** How every log of this process is written, decided before the first line: for people, or as JSON for programs. */
final class LogSetup
        implements EnvironmentPostProcessor, ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FORMAT_OF_FILES = "logging.structured.format.file";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean isJson = format(environment).equals("json");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "how logs are written",
                        Map.of(
                                FORMAT_OF_FILES,
                                isJson ? "ecs" : TextLine.class.getName(),
                                "logging.structured.ecs.service.name",
                                "career-benchmarks",
                                "logging.structured.json.customizer",
                                JsonTexts.class.getName())));
    }

    /**
     * Logging has begun anew, and with it the log of a run that is going on in this process was taken away. Only now can
     * a wrong format be refused as everything else is: before, the refusal itself would be logged on the terminal.
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RunLog.attachAgain();
        Settings.checkLogFormat(format(context.getEnvironment()));
    }

    private static String format(ConfigurableEnvironment environment) {
        return environment.getProperty(Settings.LOG_FORMAT, "text");
    }
}
