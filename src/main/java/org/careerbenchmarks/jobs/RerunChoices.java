package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.ingest.Arrivals;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.model.RerunScope;
import org.springframework.stereotype.Component;

/** What there is to choose from before a rerun. */
@Component
public final class RerunChoices {

    private final DataSource database;

    RerunChoices(DataSource database) {
        this.database = database;
    }

    /** A submission that may be named. */
    public record Known(String file, String sha256, String wave, boolean isAssessable) {}

    /** What a name of a file means, of whatever wave; an empty wave where none could be read. */
    public List<Known> listCalled(String name) {
        return new Submissions(database)
                .listCandidates().stream()
                        .filter(each -> each.isCalled(name))
                        .map(RerunChoices::known)
                        .toList();
    }

    /** The files of a wave. */
    public List<String> listFiles(String wave) {
        return new Submissions(database)
                .listCandidates().stream()
                        .filter(each -> wave.equals(each.wave()))
                        .map(RerunScope.Candidate::file)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** What lies in the input folder and is not registered yet. */
    public List<String> listArrived(Path input) throws IOException {
        return new Arrivals(input, database).list();
    }

    private static Known known(RerunScope.Candidate each) {
        return new Known(each.file(), each.sha256(), each.wave() == null ? "" : each.wave(), each.isAssessable());
    }
}
