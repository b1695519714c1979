package org.careerbenchmarks.ingest;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Something that lies in the input folder.
 *
 * @param name relative to the input folder, with {@code /}; bytes that are not valid UTF-8 as {@code %XX}
 * @param bytes its size
 * @param modifiedAt when its content changed last
 * @param stamp size, times and inode: while it is the same, so are the bytes
 * @param kind what to do with it, as far as its name and kind tell
 */
record FoundFile(Path path, String name, long bytes, Instant modifiedAt, String stamp, Kind kind) {

    enum Kind {
        /** Possibly a return; its bytes decide. */
        CANDIDATE,
        /** Not a return whatever it holds: lock file, dot file, link, pipe, partial download. */
        IGNORED
    }
}
