package org.careerbenchmarks.assess;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the list of what goes wrong in returns, with the rules that answer it.
 *
 * @param treatment in the letters of the list: AN, AQ, RR, RX, QF
 * @param also what answers it besides rules, or why it is answered otherwise than listed
 */
record DefectLine(String line, String defect, String treatment, List<String> rules, String also) {

    static List<DefectLine> list() throws IOException {
        Path file = Path.of("src", "test", "resources", "rules", "defects.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new DefectLine(
                            row.getField("line"),
                            row.getField("defect"),
                            row.getField("treatment"),
                            words(row.getField("rules")),
                            row.getField("also")))
                    .toList();
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    String row() {
        String linked =
                rules.stream().map(rule -> "[" + rule + "](#" + rule + ")").collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s | %s |%n".formatted(line, defect, treatment, linked, also);
    }
}
