package org.careerbenchmarks.operate.scale;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Machine;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.careerbenchmarks.jobs.WorkerPlace;
import org.careerbenchmarks.jobs.WorkerTakeIn;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.RemoteStop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.FileSystemUtils;

/**
 * Takes in what runs hand out, several partitions at a time. What it has not finished when it ends, however it ends, the
 * broker hands out again: a message is only taken off the queue when its partition is done.
 */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Within the ten seconds that whoever ends the process gives it. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int CONNECTIONS_BESIDE = 4;
    private static final long RECONNECT_AFTER_MILLIS = 1000;

    private final Program program;
    private final Path scratch;
    private final WorkerTakeIn work;
    private final StopRequest stop;
    private final PartitionQueue queue;
    private final DefaultMessageListenerContainer consumers = new DefaultMessageListenerContainer();
    private final AtomicInteger active = new AtomicInteger();
    private volatile boolean isEnding;

    private Worker(Program program, Path scratch) {
        Settings settings = program.get(Settings.class);
        this.program = program;
        this.scratch = scratch;
        this.work = program.get(WorkerTakeIn.class);
        this.stop = program.get(StopRequest.class);
        this.queue = new PartitionQueue(settings.takeIn());
        consumers.setConnectionFactory(queue.connections());
        consumers.setDestinationName(queue.name());
        consumers.setConcurrentConsumers(settings.parallel());
        // Without this a message would be gone before its partition is begun.
        consumers.setSessionTransacted(true);
        consumers.setRecoveryInterval(RECONNECT_AFTER_MILLIS);
        consumers.setMessageListener((MessageListener) this::take);
        consumers.setExceptionListener(lost -> LOG.warn("The broker is gone; it is looked for again", lost));
        consumers.setErrorHandler(failed -> LOG.error("A partition goes back to the queue", failed));
    }

    /** A worker that does nothing yet. */
    public static Worker open(Places places, boolean isDebug) throws IOException {
        if (new RemoteStop(places).isEmbedded()) {
            throw new IllegalStateException(
                    "A worker needs the PostgreSQL of the runs that it works for: name it in SPRING_DATASOURCE_URL.");
        }
        Path scratch = Files.createTempDirectory("benchmarks-worker-");
        // Workers may share their data folder, but not a log.
        Path log = places.logFile()
                .resolveSibling("worker-" + Machine.name() + "-"
                        + ProcessHandle.current().pid() + ".log");
        Program program = Program.openWorker(places, new WorkerPlace(places.archive(), scratch), log, isDebug);
        HikariDataSource pool = (HikariDataSource) program.get(DataSource.class);
        if (!new WarehouseSchema(pool, "postgresql").isOfThisVersion()) {
            program.close();
            throw new IllegalStateException("The tables of this warehouse are of another version of the program; use"
                    + " the same version for workers and for \"./benchmarks nightly\", which brings them up to date.");
        }
        // One for what is stored, one for what is written down before.
        pool.setMaximumPoolSize(2 * program.get(Settings.class).parallel() + CONNECTIONS_BESIDE);
        return new Worker(program, scratch);
    }

    /** Begins, and goes on until the process ends. */
    public void start() {
        consumers.afterPropertiesSet();
        consumers.start();
    }

    /** Whether the broker answers now; if not, it is looked for until it does. */
    public boolean isConnected() {
        return queue.isThere();
    }

    private void take(Message message) {
        active.incrementAndGet();
        try {
            if (isEnding) {
                work.standStill();
            }
            PartitionQueue.Task task = PartitionQueue.read(message);
            work.work(task.partition(), task.request());
        } catch (JMSException unreadable) {
            throw new IllegalStateException("a message could not be read", unreadable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a partition was taken in", ended);
        } finally {
            active.decrementAndGet();
        }
    }

    /**
     * Lets everything stand still between two chunks. The process must end afterwards: only that gives back what it has.
     *
     * @return whether it does, before patience ends
     */
    public boolean standsStill() throws InterruptedException {
        long began = System.nanoTime();
        isEnding = true;
        stop.holdStill();
        while (active.get() > stop.standingStill()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    @Override
    public void close() {
        program.close();
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException left) {
            LOG.warn("{} was left behind", scratch, left);
        }
    }
}
