package org.careerbenchmarks.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives the parser piece after piece of a part, and no more when the time is over or the part is absurd. */
final class XmlBytes extends InputStream {

    private final InputStream unpacked;
    private final MarkupLimit limit;
    private final Deadline deadline;
    private @Nullable Refusal refusal;

    XmlBytes(InputStream unpacked, MarkupLimit limit, Deadline deadline) {
        this.unpacked = unpacked;
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            deadline.check();
            int count = unpacked.read(into, from, length);
            if (count > 0) {
                limit.check(into, from, count);
            }
            return count;
        } catch (Refusal over) {
            refusal = over;
            throw new IOException(over.getMessage());
        }
    }

    /** Throws the reason why it gave no more, if that is what the parser stumbled over. */
    void check() throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
        deadline.check();
    }
}
