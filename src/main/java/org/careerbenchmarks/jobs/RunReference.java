package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.reference.ReferenceFiles;
import org.careerbenchmarks.load.ReferenceTables;
import org.careerbenchmarks.model.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reference data of the run: read once at its beginning, the same until its end. */
@Component
final class RunReference {

    private final ReferenceTables tables;
    private final Settings settings;
    private final Clock clock;
    private @Nullable Reference current;
    private @Nullable Assessor assessor;

    RunReference(DataSource database, Settings settings, Clock clock) {
        this.tables = new ReferenceTables(database);
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads and checks the files, and replaces the tables if they changed. */
    void load(Path input) {
        Reference read = ReferenceFiles.read(input.resolve("reference"));
        tables.replace(read, settings.areaCode(), settings.areaName(), clock.instant());
        use(read);
    }

    /** Uses what another process read of the same files. */
    synchronized void use(Reference read) {
        current = read;
        assessor = null;
    }

    /** Judges by these data; one for all threads, since it knows all schools. */
    synchronized Assessor assessor() {
        if (assessor == null) {
            assessor = new Assessor(get(), settings);
        }
        return assessor;
    }

    synchronized boolean isOf(String digest) {
        Reference loaded = current;
        return loaded != null && loaded.digest().equals(digest);
    }

    synchronized Reference get() {
        Reference loaded = current;
        if (loaded == null) {
            throw new IllegalStateException("the reference data are read by the first step of a run");
        }
        return loaded;
    }
}
