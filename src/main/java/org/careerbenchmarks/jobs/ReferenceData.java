package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import org.careerbenchmarks.ingest.reference.BrokenReference;
import org.careerbenchmarks.ingest.reference.ReferenceFiles;
import org.careerbenchmarks.model.reference.Reference;

/** The reference data of an input folder, for commands without a run. */
public final class ReferenceData {

    private ReferenceData() {}

    /** Reads and checks {@code <input>/reference}. */
    public static Reference read(Path input) {
        return ReferenceFiles.read(input.resolve("reference"));
    }

    /** Whether a run failed because of what somebody wrote into a reference file; the message then says all. */
    public static boolean isToBlameFor(Throwable failure) {
        return failure instanceof BrokenReference;
    }
}
