/**
 * What one return costs, in time and in bytes allocated: reading, normalising, judging, and all of it. Run by
 * {@code mvn -q test-compile exec:exec@benchmarks}, never as tests; {@code -Djmh.args="read -prof gc"} chooses.
 */
@NullMarked
package org.careerbenchmarks.benchmarks;

import org.jspecify.annotations.NullMarked;
