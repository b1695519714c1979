/**
 * Who is told what came of a run, and of what is wrong: written into an outbox, and sent from there by mail and webhook.
 *
 * <p>Writes the tables {@code notice}, {@code delivery}, {@code delivery_attempt} and {@code trouble} of the schema
 * {@code ops}. May import: jobs, operate.run, Spring's mail, Jackson.
 */
@NullMarked
package org.careerbenchmarks.operate.notify;

import org.jspecify.annotations.NullMarked;
