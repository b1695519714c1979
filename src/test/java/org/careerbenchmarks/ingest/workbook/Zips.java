package org.careerbenchmarks.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import org.careerbenchmarks.model.FileDefect;
import org.jspecify.annotations.Nullable;

/** Lets zip archives through the gate. */
final class Zips {

    private Zips() {}

    static ZipParts pass(ZipBytes zip) throws Refusal {
        return pass(zip.toBytes());
    }

    static ZipParts pass(byte[] zip) throws Refusal {
        return pass(zip, new Deadline(() -> 0, Duration.ZERO));
    }

    static ZipParts pass(byte[] bytes, Deadline deadline) throws Refusal {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<ZippedPart> entries = ZipGate.pass(zip, ZipDirectory.of(zip, 1000));
        return new ZipParts(bytes, entries, deadline);
    }

    static @Nullable FileDefect refusal(ZipBytes zip) {
        return refusal(zip.toBytes());
    }

    static @Nullable FileDefect refusal(byte[] zip) {
        return refusal(zip, 1 << 26);
    }

    static @Nullable FileDefect refusal(byte[] zip, long inflatedBytes) {
        return refusal(zip, inflatedBytes, new Deadline(() -> 0, Duration.ZERO));
    }

    /** Why the archive is refused, or null if it is not. */
    static @Nullable FileDefect refusal(byte[] zip, long inflatedBytes, Deadline deadline) {
        try (ZipParts parts = pass(zip, deadline)) {
            parts.refuseOver(inflatedBytes);
            parts.verifyRest();
            return null;
        } catch (Refusal refusal) {
            return refusal.opening().defect();
        }
    }
}
