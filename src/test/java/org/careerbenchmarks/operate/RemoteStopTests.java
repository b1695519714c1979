package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is stopped, and nobody else is: a server goes on living. */
class RemoteStopTests {

    @TempDir
    private Path folder;

    private Places places;
    private RemoteStop stop;

    @BeforeEach
    void nobodyRunsYet() {
        places = new Places(folder, folder, folder.resolve("data"));
        stop = new RemoteStop(places);
    }

    @Test
    void whereNobodyRunsNothingIsLeft() {
        assertThat(stop.askHolder()).isFalse();
        assertThat(stop.isUp()).isFalse();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aRunOfAServerFindsTheSignAndItsProcessLives() throws Exception {
        try (RunLock held = RunLock.onFile(places.lockFile(), Access.RUN.ofServer())) {
            assertThat(stop.isUp()).isFalse();
            assertThat(stop.askHolder()).isTrue();
            assertThat(stop.isUp()).isTrue();
            assertThat(held).isNotNull();
        }
        assertThat(Files.readAllLines(places.data().resolve("left-notes.txt")))
                .singleElement()
                .asString()
                .endsWith("\t" + AuditLog.actor() + "\tstop\t\tdone: the run was asked to stop");
    }

    /** Java refuses to end its own process, which shows that it would have been ended. */
    @Test
    void aCommandIsEnded() {
        try (RunLock held = RunLock.onFile(places.lockFile(), Access.RUN)) {
            assertThatThrownBy(stop::askHolder).hasMessageContaining("current process");
            assertThat(held).isNotNull();
        }
    }

    /** It may be a server that looks how things stand. */
    @Test
    void whoOnlyHasItForAMomentIsLeftAlone() {
        try (RunLock held = RunLock.onFile(places.lockFile(), Access.LOOK.ofServer())) {
            assertThat(stop.askHolder()).isFalse();
            assertThat(stop.isUp()).isFalse();
            assertThat(held).isNotNull();
        }
    }
}
