package org.careerbenchmarks.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Whether editions of two warehouses have the same tables, by the bytes that an export of them has. */
public final class EditionComparison {

    private static final String SUBMISSION = "submission";
    private static final Set<String> NOT_FOLLOWED = Set.of("waiting", "ignored");

    private final Path folder;

    /**
     * @param folder where the tables are written; those that differ stay there, in two folders
     */
    public EditionComparison(Path folder) {
        this.folder = folder;
    }

    /**
     * What was compared.
     *
     * @param equal tables that are equal byte for byte
     * @param different all others
     * @param equalButUnread whether {@code submission} counts as equal although it differs in files that wait or are
     *     ignored: they make no new edition when they come or go
     */
    public record Compared(List<String> equal, List<String> different, boolean equalButUnread) {}

    /** Compares the current editions of two warehouses. */
    public Compared of(DataSource current, DataSource other) throws IOException {
        Path ones = write(current, "current");
        Path others = write(other, "rebuilt");
        List<String> equal = new ArrayList<>();
        List<String> different = new ArrayList<>();
        boolean equalButUnread = false;
        for (Mart mart : MartCatalogue.ofProgram().listPublished()) {
            Path one = ones.resolve(mart.name() + ".csv");
            Path two = others.resolve(mart.name() + ".csv");
            boolean isSame = Files.mismatch(one, two) < 0;
            boolean isSameButUnread =
                    !isSame && mart.name().equals(SUBMISSION) && followed(one).equals(followed(two));
            equalButUnread |= isSameButUnread;
            (isSame || isSameButUnread ? equal : different).add(mart.name());
            if (isSame || isSameButUnread) {
                Files.delete(one);
                Files.delete(two);
            }
        }
        if (different.isEmpty()) {
            for (Path empty : List.of(ones, others, ones.getParent(), others.getParent(), folder)) {
                Files.delete(empty);
            }
        }
        return new Compared(equal, different, equalButUnread);
    }

    private Path write(DataSource database, String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Edition edition = new Editions(database).findCurrent().orElseThrow();
        new TableExport(database).writeTables(edition, to);
        return to.resolve("tables");
    }

    /** The rows of files that an edition follows. */
    private static List<List<String>> followed(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv);
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.filter(row -> !NOT_FOLLOWED.contains(row.getField("outcome")))
                    .map(NamedCsvRecord::getFields)
                    .toList();
        }
    }
}
