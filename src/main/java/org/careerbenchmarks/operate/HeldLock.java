package org.careerbenchmarks.operate;

import org.jspecify.annotations.Nullable;

/**
 * The lock of this process while its command lasts.
 *
 * @param lock null for a command that only looks
 */
record HeldLock(@Nullable RunLock lock) implements AutoCloseable {

    static final HeldLock NONE = new HeldLock(null);

    boolean isHeld() {
        return lock != null;
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
