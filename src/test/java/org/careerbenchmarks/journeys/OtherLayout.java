package org.careerbenchmarks.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.ingest.workbook.Limits;
import org.careerbenchmarks.ingest.workbook.WorkbookOpener;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** Lays out the responses of an export otherwise: other columns, in another order, in other words. */
final class OtherLayout {

    private static final String NOT_APPLICABLE = "Not applicable";
    private static final String OTHER = "Other (please specify)";

    private final SurveyDefinition definition;
    private final Map<String, String> aliases;
    private final List<String> headers = new ArrayList<>();
    private final List<Map<String, List<String>>> responses = new ArrayList<>();

    /**
     * Reads an export, whatever its layout.
     *
     * @param aliases words of the definition, and those to write in their place
     */
    OtherLayout(Path export, SurveyDefinition definition, Map<String, String> aliases) {
        this.definition = definition;
        this.aliases = aliases;
        Map<Integer, Map<Integer, String>> rows = rows(export);
        boolean isColumns = !rows.get(1).containsKey(0);
        int lastColumn = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .max(Integer::compare)
                .orElseThrow();
        rows.keySet().stream().filter(row -> row > (isColumns ? 1 : 0)).forEach(row -> responses.add(new TreeMap<>()));
        String header = "";
        for (int column = 0; column <= lastColumn; column++) {
            header = rows.get(0).getOrDefault(column, header);
            if (!headers.contains(header)) {
                headers.add(header);
            }
            String label = isColumns ? rows.get(1).getOrDefault(column, "") : "";
            int number = 0;
            for (int row : rows.keySet()) {
                if (row > (isColumns ? 1 : 0)) {
                    add(responses.get(number++), header, label, rows.get(row).getOrDefault(column, ""));
                }
            }
        }
    }

    private void add(Map<String, List<String>> response, String header, String label, String text) {
        if (!text.isEmpty()) {
            boolean isTick = isLabel(label) || label.equals(NOT_APPLICABLE);
            List<String> said = isTick ? List.of(label) : question(header) == null ? List.of(text) : parts(text);
            response.computeIfAbsent(header, key -> new ArrayList<>()).addAll(said);
        }
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Map<Integer, Map<Integer, String>> rows(Path export) {
        try {
            Opening opening = new WorkbookOpener(Limits.defaults()).openExport(export);
            return ((Opening.Opened) opening)
                    .workbook().sheets().get(0).cells().stream()
                            .collect(Collectors.groupingBy(
                                    RawCell::row,
                                    TreeMap::new,
                                    Collectors.toMap(
                                            RawCell::column, RawCell::text, (one, same) -> one, TreeMap::new)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private boolean isLabel(String text) {
        return definition.questions().stream()
                .flatMap(question -> question.options().stream())
                .anyMatch(option -> option.label().equals(text));
    }

    private Question question(String header) {
        return definition.questions().stream()
                .filter(question ->
                        question.text().equals(header) || question.aliases().contains(header))
                .findFirst()
                .orElse(null);
    }

    /** One header row, one column a question. */
    String forms() {
        List<List<String>> rows = new ArrayList<>();
        List<String> shuffled = shuffled();
        rows.add(shuffled.stream().map(this::word).toList());
        for (Map<String, List<String>> response : responses) {
            rows.add(shuffled.stream()
                    .map(header -> response.getOrDefault(header, List.of()).stream()
                            .map(this::word)
                            .collect(Collectors.joining(";")))
                    .toList());
        }
        return csv(rows);
    }

    /** Two header rows, one column an option. */
    String columns(String tick) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(List.of(first, second));
        responses.forEach(response -> rows.add(new ArrayList<>()));
        for (String header : shuffled()) {
            List<String> labels = labels(header);
            for (String label : labels) {
                first.add(label.equals(labels.get(0)) ? word(header) : "");
                second.add(word(label));
                for (int i = 0; i < responses.size(); i++) {
                    List<String> said = responses.get(i).getOrDefault(header, List.of());
                    rows.get(i + 2).add(cell(said, label, labels, tick));
                }
            }
        }
        return csv(rows);
    }

    private static String cell(List<String> said, String label, List<String> labels, String tick) {
        if (label.isEmpty()) {
            return String.join(";", said);
        }
        if (label.equals(OTHER)) {
            return said.stream().filter(each -> !labels.contains(each)).collect(Collectors.joining(";"));
        }
        return said.contains(label) ? tick : "";
    }

    private List<String> labels(String header) {
        Question question = question(header);
        if (question == null) {
            return List.of("");
        }
        List<String> labels =
                new ArrayList<>(question.options().stream().map(Option::label).toList());
        labels.add(NOT_APPLICABLE);
        labels.add(OTHER);
        return labels;
    }

    private List<String> shuffled() {
        List<String> order = new ArrayList<>(headers);
        Collections.shuffle(order, new Random(4));
        return order;
    }

    private String word(String known) {
        return aliases.getOrDefault(known, known);
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
