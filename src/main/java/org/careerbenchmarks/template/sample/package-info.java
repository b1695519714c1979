/**
 * Invented returns and survey exports: the pilot whose totals are the published ones, and any other number of schools.
 *
 * <p>Reads the resources {@code sample/} or given reference data; writes a folder as the input folder is laid out.
 * May import: model, template, Apache POI (writing), FastCSV, SnakeYAML and the JDK.
 */
@NullMarked
package org.careerbenchmarks.template.sample;

import org.jspecify.annotations.NullMarked;
