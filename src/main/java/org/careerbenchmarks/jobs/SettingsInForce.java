package org.careerbenchmarks.jobs;

import java.util.Objects;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The settings for commands without a run: from the same files and the same environment, as strictly. */
public final class SettingsInForce {

    private SettingsInForce() {}

    /** The files and the environment, where other things stand than our settings. */
    public static ConfigurableEnvironment environment() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    public static Settings read() {
        return read(environment());
    }

    /** The settings that stand in what was read before. */
    public static Settings read(ConfigurableEnvironment environment) {
        BindHandler strict = new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
        try {
            return Binder.get(environment).bindOrCreate("benchmarks", Bindable.of(Settings.class), strict);
        } catch (BindException wrong) {
            Throwable reason = Objects.requireNonNullElse(wrong.getCause(), wrong);
            throw new IllegalArgumentException(
                    "The setting " + wrong.getName() + " cannot be used: " + reason.getMessage(), wrong);
        }
    }
}
