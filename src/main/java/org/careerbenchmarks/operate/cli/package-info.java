/**
 * The command line: verbs, exit codes, and what people read.
 *
 * <p>Reads the schemas {@code published}, {@code editions} and {@code intake} for its answers. May import: model, jobs,
 * operate, template, picocli.
 */
@NullMarked
package org.careerbenchmarks.operate.cli;

import org.jspecify.annotations.NullMarked;
