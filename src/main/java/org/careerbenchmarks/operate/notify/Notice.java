package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told, with all its words.
 *
 * @param id the same at every try, so that receivers know what they have had before
 * @param about the job, or what else it is about
 * @param payload the same with its fields, as JSON
 */
record Notice(
        String id,
        NoticeKind kind,
        String about,
        @Nullable Long run,
        String subject,
        String text,
        String payload,
        Instant createdAt) {}
