/**
 * Typed values to the tables of the warehouse, and where each submission stands among the others.
 *
 * <p>Reads and writes the schemas {@code intake} and {@code warehouse}. May import: model, Spring's JDBC, and of
 * PostgreSQL's driver its COPY.
 */
@NullMarked
package org.careerbenchmarks.load;

import org.jspecify.annotations.NullMarked;
