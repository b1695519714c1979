package org.careerbenchmarks.operate.cli;

import org.careerbenchmarks.model.Verdict;

/** Tells what was found in files, one after the other. */
interface CheckReport {

    /**
     * The next file.
     *
     * @param file as the user named it
     */
    void add(String file, Verdict verdict);

    /** There are no more files. */
    void end();
}
