/**
 * The report of an edition: one page that an evaluation reader opens instead of a PDF.
 *
 * <p>Reads the schema {@code store}, and labels from {@code warehouse}; writes nothing but the page. May import: the
 * JDK, model, publish, spring-jdbc, and Batik for the shapes of charts.
 */
@NullMarked
package org.careerbenchmarks.publish.report;

import org.jspecify.annotations.NullMarked;
