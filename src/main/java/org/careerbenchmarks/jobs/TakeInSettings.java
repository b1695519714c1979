package org.careerbenchmarks.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where submissions are read: in the process of the run, or in workers on one or more machines.
 *
 * @param partitions `local` for the process of the run, `remote` for workers (`serve --worker`); remote needs a PostgreSQL
 * @param broker where the workers are given their work: the address of an ActiveMQ Artemis (`serve --broker` is one)
 * @param brokerUser name to log in with at the broker; empty for none
 * @param brokerPassword the password for it; better in the environment than in a file
 * @param queue the queue at the broker; warehouses that share a broker need one each
 * @param partitionSize about how many submissions a worker is given at a time
 * @param deliveries how often a file is begun, and the process that reads it comes to an end, before it is quarantined; at
 *     least 2
 * @param timeout a run fails after this time in which no worker finished anything
 * @param archive where workers find the copies of what arrived: `folder` for a data folder that all share, `database` for
 *     copies in the PostgreSQL while they are taken in
 */
public record TakeInSettings(
        @DefaultValue("local") Where partitions,
        @DefaultValue("tcp://127.0.0.1:61616") String broker,
        @DefaultValue("") String brokerUser,
        @DefaultValue("") String brokerPassword,
        @DefaultValue("benchmarks.take-in") String queue,
        @DefaultValue("500") int partitionSize,
        @DefaultValue("3") int deliveries,
        @DefaultValue("15m") Duration timeout,
        @DefaultValue("folder") Shelf archive) {

    /** Who takes in. */
    public enum Where {
        LOCAL,
        REMOTE
    }

    /** Where copies are found. */
    public enum Shelf {
        FOLDER,
        DATABASE
    }

    public TakeInSettings {
        if (deliveries < 2) {
            throw new IllegalArgumentException("The setting benchmarks.take-in.deliveries is at least 2, not "
                    + deliveries + ": what ended one process may be innocent.");
        }
        if (partitionSize < 1) {
            throw new IllegalArgumentException(
                    "The setting benchmarks.take-in.partition-size is at least 1, not " + partitionSize + ".");
        }
    }

    public boolean isRemote() {
        return partitions == Where.REMOTE;
    }

    public boolean isArchiveInDatabase() {
        return archive == Shelf.DATABASE;
    }

    /** Remote work needs a database that several processes can open. */
    public void checkDatabase(boolean isEmbedded) {
        if (isRemote() && isEmbedded) {
            throw new IllegalStateException(
                    "The setting benchmarks.take-in.partitions is remote, which needs a PostgreSQL: name one in"
                            + " SPRING_DATASOURCE_URL, or set it to local.");
        }
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return "TakeInSettings[partitions=" + partitions + ", broker=" + broker + ", queue=" + queue + "]";
    }
}
