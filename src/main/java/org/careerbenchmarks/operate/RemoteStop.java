package org.careerbenchmarks.operate;

import java.util.Optional;
import org.springframework.core.env.StandardEnvironment;

/** Stops a run of the embedded database from another process, which cannot open that database beside it. */
public final class RemoteStop {

    private final Places places;

    public RemoteStop(Places places) {
        this.places = places;
    }

    public boolean isEmbedded() {
        return !Connections.of(new StandardEnvironment(), places).isPostgres();
    }

    /** Sends SIGTERM to the process that holds the lock; false if there is none. */
    public boolean signalHolder() {
        Optional<ProcessHandle> holder = RunLock.holder(places.lockFile()).flatMap(ProcessHandle::of);
        return holder.map(ProcessHandle::destroy).orElse(false);
    }
}
