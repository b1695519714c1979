package org.careerbenchmarks.jobs;

import java.nio.file.Path;

/**
 * Where a worker works. A process that has one takes in for the runs of others.
 *
 * @param archive the copies of what arrived, in a folder that it shares with them
 * @param scratch a folder of its own for what it needs for a moment
 */
public record WorkerPlace(Path archive, Path scratch) {}
