package org.careerbenchmarks.template.sample;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes a sample by hand: {@code WriteSample <out> [<schools> [<seed>]]}. */
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] arguments) {
        OptionalInt schools =
                arguments.length > 1 ? OptionalInt.of(Integer.parseInt(arguments[1])) : OptionalInt.empty();
        OptionalLong seed = arguments.length > 2 ? OptionalLong.of(Long.parseLong(arguments[2])) : OptionalLong.empty();
        System.out.println(Sample.write(
                new SampleRequest(Path.of(arguments[0]), schools, seed, Optional.empty(), Optional.empty())));
    }
}
