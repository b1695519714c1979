package org.careerbenchmarks.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The way of one return from the bytes of its file to a verdict, as a whole and in its three stages. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(Returns.COUNT)
public class ReturnBenchmark {

    /** What the JDK alone needs for the parts of a workbook: the floor under all readers. */
    @Benchmark
    public void unpack(Returns returns, Blackhole seen) throws IOException {
        for (Path file : returns.files) {
            try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                while (parts.getNextEntry() != null) {
                    seen.consume(parts.readAllBytes());
                }
            }
        }
    }

    @Benchmark
    public void read(Returns returns, Blackhole seen) {
        returns.files.forEach(file -> seen.consume(returns.open(file)));
    }

    @Benchmark
    public void normalise(Returns returns, Blackhole seen) {
        for (int i = 0; i < Returns.COUNT; i++) {
            seen.consume(returns.normaliser.normalise(returns.workbooks.get(i), returns.name(returns.files.get(i))));
        }
    }

    @Benchmark
    public void judge(Returns returns, Blackhole seen) {
        returns.forms.forEach(form -> seen.consume(returns.rules.assess(form)));
    }

    /** As the nightly job does it. */
    @Benchmark
    public void assess(Returns returns, Blackhole seen) throws IOException {
        for (int i = 0; i < Returns.COUNT; i++) {
            seen.consume(returns.assessor.assessCopy(returns.files.get(i), returns.name(returns.files.get(i))));
        }
    }
}
