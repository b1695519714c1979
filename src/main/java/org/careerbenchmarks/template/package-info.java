/**
 * The workbooks that schools get: blank with their identity filled in, or filled for a sample.
 *
 * <p>Reads reference data; writes workbooks into a folder of the caller's choice. May import: model, Apache POI
 * (writing) and the JDK.
 */
@NullMarked
package org.careerbenchmarks.template;

import org.jspecify.annotations.NullMarked;
