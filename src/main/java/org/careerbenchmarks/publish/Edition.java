package org.careerbenchmarks.publish;

import java.time.Instant;

/**
 * One frozen, numbered issue of the tables.
 *
 * @param run the run that made it
 * @param digest SHA-256 over everything it is made of: equal digest, equal tables
 * @param returnsAccepted over all waves
 * @param returnsExpected over all waves
 */
public record Edition(
        int edition, Instant publishedAt, long run, String digest, long returnsAccepted, long returnsExpected) {}
