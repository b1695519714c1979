package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that a run goes on on: its log lies there, and nowhere else. */
public final class Machine {

    /** Known to the kernel; asking the network for it can take seconds. */
    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

    private Machine() {}

    public static String name() {
        try {
            return Files.isReadable(KERNEL)
                    ? Files.readString(KERNEL).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "unknown";
        }
    }
}
