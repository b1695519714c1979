package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.feedback.FeedbackFolder;

/** What goes back to the schools: from dossiers and the archive to the folder {@code feedback}. */
final class SendBack {

    /** A wave closes at the end of a day where the schools are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final FeedbackFolder feedback;
    private final Set<String> closedWaves;
    private int threads = 1;

    /**
     * What goes back now.
     *
     * @param closedWaves about which nothing goes back any more
     */
    SendBack(Path output, Path archive, Set<String> closedWaves) {
        this.feedback = new FeedbackFolder(folder(output), new Archive(archive)::pathOf);
        this.closedWaves = Set.copyOf(closedWaves);
    }

    /** All dossiers, those of one return at a time, the newest first. */
    interface Returns {
        void forEach(Consumer<List<Dossier>> receiver);
    }

    static Path folder(Path output) {
        return output.resolve("feedback");
    }

    /**
     * The waves that closed so long ago that letters about them need not lie about any more.
     *
     * @param keptDays how long they are kept after the day on which a wave closed; 0 for ever
     */
    static Set<String> closedWaves(Collection<Wave> waves, int keptDays, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return waves.stream()
                .filter(each ->
                        keptDays > 0 && each.closesOn().plusDays(keptDays).isBefore(today))
                .map(Wave::wave)
                .collect(Collectors.toSet());
    }

    /** Works in so many threads; the files are the same. */
    SendBack inThreads(int count) {
        threads = count;
        return this;
    }

    /**
     * Brings the folder up to date.
     *
     * @return how many letters were written; those that lie there unchanged do not count
     */
    int run(Returns returns) {
        int letters;
        try (Lanes lanes = new Lanes(threads)) {
            returns.forEach(dossiers -> {
                if (!isOver(dossiers)) {
                    lanes.give(feedback.placeOf(dossiers.get(0)), () -> feedback.put(dossiers));
                }
            });
            letters = lanes.finish();
        }
        feedback.removeOthers();
        return letters;
    }

    private boolean isOver(List<Dossier> dossiers) {
        String wave = dossiers.get(0).wave();
        return wave != null && closedWaves.contains(wave);
    }
}
