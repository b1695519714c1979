package org.careerbenchmarks.ingest;

import java.time.Duration;

/**
 * When a file is still being written, and how large one may be.
 *
 * @param settling a file younger than this is looked at twice, so far apart
 * @param incompleteZip a cut-off zip younger than this may still be on its way
 * @param fileBytes larger files are not copied
 */
public record RegisterLimits(Duration settling, Duration incompleteZip, long fileBytes) {}
