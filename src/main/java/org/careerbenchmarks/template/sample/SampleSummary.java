package org.careerbenchmarks.template.sample;

/** How much a sample holds: schools of the panel, waves, and returns written. */
public record SampleSummary(int schools, int waves, int returns) {}
