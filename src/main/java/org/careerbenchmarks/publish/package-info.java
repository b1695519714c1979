/**
 * From the warehouse to editions: the tables that are published, frozen, audited and exported.
 *
 * <p>Reads the schemas {@code intake} and {@code warehouse}; writes {@code store}, and creates the views of
 * {@code intermediate}, {@code editions} and {@code published}. The SQL stands in the resources under
 * {@code warehouse/}. May import: the JDK, model, spring-jdbc, FastCSV, SnakeYAML, and
 * of PostgreSQL's driver its COPY.
 */
@NullMarked
package org.careerbenchmarks.publish;

import org.jspecify.annotations.NullMarked;
