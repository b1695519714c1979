package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import java.util.List;

/** A way to reach people or programs. */
interface Channel {

    /** {@code mail}, {@code webhook}. */
    String name();

    /** Who is reached by it; each gets a delivery of its own. */
    List<String> recipients();

    /** Tries once. What goes wrong on the way is an answer. */
    Answer send(Notice notice, String recipient, Instant now);
}
