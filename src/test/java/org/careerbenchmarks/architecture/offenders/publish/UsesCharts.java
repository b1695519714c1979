package org.careerbenchmarks.architecture.offenders.publish;

import org.apache.batik.svggen.SVGGeneratorContext;

/** Breaks a fence on purpose. */
final class UsesCharts {

    SVGGeneratorContext context;
}
