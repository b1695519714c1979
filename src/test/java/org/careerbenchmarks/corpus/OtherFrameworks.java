package org.careerbenchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two more versions of the framework: an earlier one in other words, and a later one that has 1.1 and 1.10. */
final class OtherFrameworks {

    static final String WORDS_OF_1_10 = "Pupils help to plan a part of the careers programme.";

    private static final String TITLE_1 = "A stable careers programme";

    private OtherFrameworks() {}

    static List<String> rows(Path reference) {
        List<String> rows = new ArrayList<>();
        for (String ref : Refs.ALL) {
            String benchmark = ref.substring(0, 1);
            rows.add("2017,%s,Earlier benchmark %s,%s,%s".formatted(benchmark, benchmark, ref, earlierWords(ref)));
        }
        try {
            for (String row : Files.readAllLines(reference.resolve("framework.csv"))) {
                if (row.startsWith("2019,")) {
                    rows.add("2021," + row.substring(5));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        rows.add("2021,1,%s,1.10,%s".formatted(TITLE_1, WORDS_OF_1_10));
        return rows;
    }

    /** What the earlier version asks: no words that the present one has anywhere. */
    static String earlierWords(String ref) {
        return "Question " + ref.replace('.', '-') + " of the earlier questionnaire is settled in this school";
    }
}
