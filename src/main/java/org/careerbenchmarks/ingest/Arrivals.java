package org.careerbenchmarks.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the next run would register, without registering it. */
public final class Arrivals {

    private final InputFolder input;
    private final Ledger ledger;

    public Arrivals(Path input, DataSource database) {
        this.input = new InputFolder(input);
        this.ledger = new Ledger(new JdbcTemplate(database));
    }

    /** The files that are not in the ledger as they lie there now, as far as names and stamps tell. */
    public List<String> list() throws IOException {
        List<FoundFile> found = new ArrayList<>(input.list("returns"));
        found.addAll(input.list("surveys"));
        return found.stream()
                .filter(file -> file.kind() == FoundFile.Kind.CANDIDATE && !ledger.isUnchanged(file))
                .map(FoundFile::name)
                .toList();
    }
}
