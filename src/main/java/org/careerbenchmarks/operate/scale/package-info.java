/**
 * The take-in in several processes: the broker that hands partitions out, the run that divides its work, and workers.
 * Nothing of it is loaded where submissions are read in the process of the run.
 *
 * <p>Reads and writes Batch's tables and a queue. May import: model, jobs, operate, Artemis, JMS, Spring Integration.
 */
@NullMarked
package org.careerbenchmarks.operate.scale;

import org.jspecify.annotations.NullMarked;
