package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.careerbenchmarks.operate.GracefulStop;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = {
            "Runs what the files of --jobs say when it is due, until it is ended (Ctrl-C, SIGTERM): what is running is"
                    + " stopped at its next chunk, within 10 seconds, and gone on with at the next start.",
            "Between its runs, and beside it, all other verbs work as usual. Several servers may share a PostgreSQL:"
                    + " what is due is run by one of them, and by another if that one dies.",
            "How it stands is told under /actuator/health (also /liveness and /readiness) and /actuator/prometheus."
        })
final class ServeVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private JobsFolder jobs;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where it answers over HTTP (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "To whom: only to this machine (default: ${DEFAULT-VALUE}), or 0.0.0.0 for all.")
    private String address;

    ServeVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Schedule> schedules = jobs.read();
        CountDownLatch asked = new CountDownLatch(1);
        try (Server server = Server.start(
                common.placesWithInput(), new Server.Address(address, port), schedules, Clock.systemUTC())) {
            GracefulStop stop = new GracefulStop(() -> {
                server.askToStop();
                asked.countDown();
            });
            out.printf(
                    "Serving %s; http://%s:%d/actuator/health tells how it stands.%n",
                    String.join(", ", schedules.keySet()), address, server.port());
            asked.await();
            out.println(
                    server.isIdle()
                            ? "Ended."
                            : "Ended, although a run did not stop in time; the next start goes on with it.");
            stop.ended(ExitCode.DONE);
            return ExitCode.DONE;
        }
    }
}
