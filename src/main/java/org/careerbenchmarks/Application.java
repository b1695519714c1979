package org.careerbenchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.careerbenchmarks.operate.cli.Benchmarks;

/** Where the program begins. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(Benchmarks.run(out, err, arguments));
    }
}
