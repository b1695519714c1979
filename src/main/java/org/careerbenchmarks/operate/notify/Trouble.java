package org.careerbenchmarks.operate.notify;

import java.time.Instant;

/**
 * Something that is wrong and not over yet.
 *
 * @param about the job, or what else is in trouble
 * @param kind {@code failed}, or another word
 * @param sentence what is wrong
 * @param times how often it was seen
 * @param isTold whether anybody was told
 */
public record Trouble(
        String about, String kind, String sentence, Instant firstSeen, Instant lastSeen, int times, boolean isTold) {}
