package org.careerbenchmarks.template.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

/** What a school gets about one return: a letter, as a page and as text, and its workbooks. */
final class Envelope {

    static final String PAGE = "letter.html";

    private static final String TEXT = "letter.txt";
    private static final int LETTERS_OF_DIGEST = 8;

    private final Function<String, Path> archive;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Returned> returned = new ArrayList<>();

    private Envelope(Function<String, Path> archive) {
        this.archive = archive;
    }

    /**
     * The files by their names.
     *
     * @param dossiers the submissions of the return, the newest first; those that ask nothing are left out
     * @param state what the page is marked with
     */
    static Map<String, byte[]> fill(List<Dossier> dossiers, Function<String, Path> archive, String state)
            throws IOException {
        Envelope envelope = new Envelope(archive);
        for (Dossier dossier : dossiers) {
            if (dossier.findings().stream().anyMatch(Envelope::asks)) {
                envelope.add(dossier);
            }
        }
        Letter letter = LetterWriter.write(envelope.returned, dossiers.stream().anyMatch(Dossier::isCurrent));
        envelope.files.put(TEXT, letter.text().getBytes(StandardCharsets.UTF_8));
        String page = LetterPage.of(letter, Mark.of(state, envelope.files));
        envelope.files.put(PAGE, page.getBytes(StandardCharsets.UTF_8));
        return envelope.files;
    }

    static boolean asks(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }

    private void add(Dossier dossier) throws IOException {
        List<Point> points = Point.of(dossier.findings());
        Optional<Enclosure> enclosure = enclose(dossier, points);
        String name = returned.isEmpty() ? "return" : "return-" + beginning(dossier.sha256());
        enclosure.ifPresent(workbook -> files.put(name + workbook.ending(), workbook.bytes()));
        String file = enclosure.map(workbook -> name + workbook.ending()).orElse(null);
        returned.add(new Returned(dossier, points, file));
    }

    private static String beginning(String sha256) {
        return sha256.substring(0, Math.min(LETTERS_OF_DIGEST, sha256.length()));
    }

    private Optional<Enclosure> enclose(Dossier dossier, List<Point> points) throws IOException {
        if (dossier.sha256().isEmpty() || wasNotOpened(dossier)) {
            return Optional.empty();
        }
        Path copy = archive.apply(dossier.sha256());
        return Files.isRegularFile(copy) ? Enclosure.of(copy, points) : Optional.empty();
    }

    /** A file refused as a whole may be damaged or built to harm; nobody should get that from us. */
    private static boolean wasNotOpened(Dossier dossier) {
        return dossier.findings().stream()
                .anyMatch(each -> each.treatment() == Treatment.QUARANTINE_FILE
                        && each.place().equals(Place.FILE));
    }
}
