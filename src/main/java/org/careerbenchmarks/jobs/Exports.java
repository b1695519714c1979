package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.Editions;
import org.careerbenchmarks.publish.TableExport;
import org.springframework.stereotype.Component;

/** Editions written out again, without a run. */
@Component
public final class Exports {

    private final DataSource database;

    Exports(DataSource database) {
        this.database = database;
    }

    public List<Integer> editions() {
        return new Editions(database).list().stream().map(Edition::edition).toList();
    }

    public int currentEdition() {
        return new Editions(database).findCurrent().map(Edition::edition).orElse(0);
    }

    public Path write(int edition, Path output) {
        return new TableExport(database).write(edition, output).folder();
    }
}
