package org.careerbenchmarks.template.sample;

/** How much a sample holds: schools of the panel, waves, returns written, and responses in survey exports. */
public record SampleSummary(int schools, int waves, int returns, int responses) {}
