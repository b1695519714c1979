package org.careerbenchmarks.load;

import java.util.concurrent.TimeUnit;
import org.careerbenchmarks.benchmarks.Returns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The fingerprint of what a return says. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(Returns.COUNT)
public class AnswersDigestBenchmark {

    @Benchmark
    public void digest(Returns returns, Blackhole seen) {
        returns.verdicts.forEach(verdict -> seen.consume(AnswersDigest.of(verdict)));
    }
}
