package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.template.feedback.FeedbackFolder;

/** What goes back to the schools: from dossiers and the archive to the folder {@code feedback}. */
final class SendBack {

    private final FeedbackFolder feedback;

    SendBack(Path output, Path archive) {
        this.feedback = new FeedbackFolder(folder(output), new Archive(archive)::pathOf);
    }

    /** All dossiers, those of one return at a time, the newest first. */
    interface Returns {
        void forEach(Consumer<List<Dossier>> receiver);
    }

    static Path folder(Path output) {
        return output.resolve("feedback");
    }

    /**
     * Brings the folder up to date.
     *
     * @return how many letters were written; those that lie there unchanged do not count
     */
    int run(Returns returns) {
        AtomicInteger letters = new AtomicInteger();
        returns.forEach(dossiers -> letters.addAndGet(feedback.put(dossiers) ? 1 : 0));
        feedback.removeOthers();
        return letters.get();
    }
}
