package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.careerbenchmarks.jobs.SettingsInForce;
import org.careerbenchmarks.jobs.TakeInSettings;
import org.careerbenchmarks.operate.GracefulStop;
import org.careerbenchmarks.operate.RemoteStop;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.scale.Broker;
import org.careerbenchmarks.operate.scale.Worker;
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
            "With --worker it runs nothing of its own, but takes in what runs on this or other machines hand out"
                    + " (benchmarks.take-in.partitions: remote); they meet at a broker, which --broker starts here.",
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

    @Option(
            names = "--worker",
            description = "Only take in for others: no schedule, no web; it needs their PostgreSQL and their broker.")
    private boolean isWorker;

    @Option(
            names = "--broker",
            description =
                    "Also be the broker at which runs and workers meet, which keeps data/broker; where --jobs holds no"
                            + " schedule, nothing else.")
    private boolean isBroker;

    @Option(
            names = "--broker-address",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:61616",
            description = "Where the broker listens (default: ${DEFAULT-VALUE}).")
    private String brokerAddress;

    ServeVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (isWorker && isBroker) {
            throw new WrongUsage("A server is a worker or a broker, not both; start one of each.");
        }
        return isWorker ? work() : serve();
    }

    private int work() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        GracefulStop stop = new GracefulStop(asked::countDown);
        int exitCode = ExitCode.FAILED;
        try (Worker worker = Worker.open(common.places(), common.isDebug())) {
            worker.start();
            out.println(
                    worker.isConnected()
                            ? "Working for whoever hands something out."
                            : "Working; the broker does not answer yet and is looked for until it does.");
            asked.await();
            out.println(
                    worker.standsStill()
                            ? "Ended; what was not finished is handed out again."
                            : "Ended in the midst of it; what was not finished is handed out again.");
            exitCode = ExitCode.DONE;
            return exitCode;
        } finally {
            stop.ended(exitCode);
        }
    }

    private int serve() throws Exception {
        if (!isBroker) {
            return serve(jobs.read(), "");
        }
        Broker.Address meeting = Broker.Address.of(brokerAddress);
        TakeInSettings settings = SettingsInForce.read().takeIn();
        try (Broker broker = Broker.start(common.places().data().resolve("broker"), meeting, settings)) {
            String words = "Workers meet at " + broker.address() + ".";
            return jobs.isEmpty() ? wait(words) : serve(jobs.read(), " " + words);
        }
    }

    /** With nothing to run, it is a broker alone. */
    private int wait(String words) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        GracefulStop stop = new GracefulStop(asked::countDown);
        out.println("Serving as a broker alone. " + words);
        asked.await();
        out.println("Ended.");
        stop.ended(ExitCode.DONE);
        return ExitCode.DONE;
    }

    private int serve(Map<String, Schedule> schedules, String more) throws Exception {
        SettingsInForce.read().takeIn().checkDatabase(new RemoteStop(common.places()).isEmbedded());
        CountDownLatch asked = new CountDownLatch(1);
        try (Server server = Server.start(
                common.placesWithInput(), new Server.Address(address, port), schedules, Clock.systemUTC())) {
            GracefulStop stop = new GracefulStop(() -> {
                server.askToStop();
                asked.countDown();
            });
            out.printf(
                    "Serving %s; http://%s:%d/actuator/health tells how it stands.%s%n",
                    String.join(", ", schedules.keySet()), address, server.port(), more);
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
