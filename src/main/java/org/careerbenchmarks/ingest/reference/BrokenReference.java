package org.careerbenchmarks.ingest.reference;

/**
 * The reference files cannot be used, so no return can be judged against them.
 *
 * <p>The message is one sentence for the person who keeps the files: file, line, column, what is wrong, what to do.
 */
public final class BrokenReference extends RuntimeException {

    /**
     * @param where the file, with line and column as far as there are any
     * @param problem what is wrong, with the value seen
     * @param remedy what to do about it
     */
    BrokenReference(String where, String problem, String remedy) {
        super(where + " " + problem + "; " + remedy + ".");
    }
}
