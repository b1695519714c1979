package org.careerbenchmarks.jobs;

/** A sign by which another process asks the run that is going on to stop. */
public interface StopSign {

    boolean isUp();
}
