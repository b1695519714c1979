package org.careerbenchmarks.publish;

import java.util.List;

/**
 * A new edition contradicts itself or what was loaded, so it is not published. This is a fault of the program or of its
 * reference data, never of a return.
 */
public final class AuditFailed extends RuntimeException {

    AuditFailed(String audit, List<String> rows) {
        super("The new edition is not published: audit " + audit + " found " + String.join("; ", rows));
    }
}
