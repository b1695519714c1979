package org.careerbenchmarks.template.sample;

/** How many answers of one benchmark, over all schools of the pilot, have each status in each wave. */
record CalibrationCounts(int benchmark, Totals baseline, Totals year1) {

    record Totals(int fully, int partially, int not) {}
}
