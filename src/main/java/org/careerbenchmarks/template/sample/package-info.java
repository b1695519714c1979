/**
 * Invented returns: the pilot whose totals are the published ones, and any other number of schools.
 *
 * <p>Reads the resources {@code sample/*.csv} or given reference data; writes a folder as the input folder is laid out.
 * May import: model, template, FastCSV and the JDK.
 */
@NullMarked
package org.careerbenchmarks.template.sample;

import org.jspecify.annotations.NullMarked;
