package org.careerbenchmarks.operate;

import java.time.Clock;
import java.util.Optional;
import org.careerbenchmarks.jobs.StopSign;
import org.springframework.core.env.StandardEnvironment;

/** Stops a run of the embedded database from another process, which cannot open that database beside it. */
public final class RemoteStop implements StopSign {

    private static final String STOP = "stop";

    private final Places places;
    private final LeftNotes notes;

    public RemoteStop(Places places) {
        this.places = places;
        this.notes = new LeftNotes(places, Clock.systemUTC());
    }

    public boolean isEmbedded() {
        return !Connections.of(new StandardEnvironment(), places).isPostgres();
    }

    /**
     * Asks the process that holds the lock to end its run; false if there is none. A command is ended with it, by SIGTERM;
     * a server goes on living: its run reads the note. Whoever has the lock only for a moment runs nothing: it may be a
     * server that looks how things stand.
     */
    public boolean askHolder() {
        Optional<RunLock.Holder> holder =
                RunLock.holder(places.lockFile()).filter(each -> each.hold() != Access.Hold.MOMENT);
        holder.ifPresent(each -> notes.leave(STOP, "", "done: the run was asked to stop"));
        return holder.map(each -> each.hold() == Access.Hold.SERVER
                        || ProcessHandle.of(each.process())
                                .map(ProcessHandle::destroy)
                                .orElse(false))
                .orElse(false);
    }

    @Override
    public boolean isUp() {
        return notes.says(STOP);
    }
}
