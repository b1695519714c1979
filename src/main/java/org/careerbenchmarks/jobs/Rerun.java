package org.careerbenchmarks.jobs;

import org.careerbenchmarks.model.RerunScope;

/**
 * What somebody wants to have assessed again.
 *
 * @param reason why, in the words of whoever asks
 * @param askedBy who asks
 */
public record Rerun(RerunScope scope, String reason, String askedBy) {}
