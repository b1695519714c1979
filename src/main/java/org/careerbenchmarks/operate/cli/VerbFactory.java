package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the verbs, each with the stream that it answers on. */
final class VerbFactory implements CommandLine.IFactory {

    private final PrintStream out;

    VerbFactory(PrintStream out) {
        this.out = out;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!Verb.class.isAssignableFrom(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<K> constructor = type.getDeclaredConstructor(PrintStream.class);
        return constructor.newInstance(out);
    }
}
