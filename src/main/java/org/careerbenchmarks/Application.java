package org.careerbenchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.careerbenchmarks.operate.cli.Benchmarks;

/** Where the program begins. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        // Whatever the machine's zone, times are stored and shown in UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(Benchmarks.run(out, err, arguments));
    }
}
