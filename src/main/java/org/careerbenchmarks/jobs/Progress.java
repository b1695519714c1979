package org.careerbenchmarks.jobs;

/** Somebody who watches a run. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long more) {}

        @Override
        public void end() {}
    };

    /**
     * A part of the run begins.
     *
     * @param what in words, {@code Reading}
     * @param total how many there are
     */
    void begin(String what, long total);

    void advance(long more);

    void end();
}
