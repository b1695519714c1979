package org.careerbenchmarks.ingest.workbook;

import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * Something that POI does. POI throws whatever comes to hand when bytes are damaged; every call of it stands in
 * {@link #guarded}, the one place that makes a refusal of that.
 */
interface PoiCall<T> {

    T run() throws IOException, GeneralSecurityException, Refusal;

    /**
     * Makes the call.
     *
     * @param damaged the words for what it was about, if it fails
     */
    static <T> T guarded(String damaged, PoiCall<T> call) throws Refusal {
        try {
            return call.run();
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            throw Refusal.damaged(damaged);
        }
    }
}
