package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.jspecify.annotations.Nullable;

/** Lays out responses as the survey tool does, in one header row or two. */
final class SurveySheet {

    /**
     * How an export looks.
     *
     * @param headerRow counted from 0
     * @param tick what ticks an option where each has its column, unless labels do
     * @param written other words for questions (by id), headers and labels
     */
    record Look(Layout layout, int headerRow, Cell tick, boolean labelsAsTicks, Map<String, String> written) {}

    private final SurveyDefinition definition;
    private final List<String> columns;
    private final Look look;

    SurveySheet(SurveyDefinition definition, List<String> columns, Look look) {
        this.definition = definition;
        this.columns = columns;
        this.look = look;
    }

    /** The cells of the headers and of all responses, each of which says what stands below its columns. */
    List<RawCell> cells(List<Map<String, List<Cell>>> responses) {
        List<RawCell> first = new ArrayList<>();
        List<RawCell> second = new ArrayList<>();
        List<List<RawCell>> rows = new ArrayList<>();
        responses.forEach(each -> rows.add(new ArrayList<>()));
        int next = 0;
        for (String column : columns) {
            Question question = find(column);
            String header = look.written().getOrDefault(column, question == null ? column : question.text());
            first.add(at(look.headerRow(), next, Cell.text(header)));
            int width = question != null && look.layout() == Layout.COLUMNS
                    ? question.options().size()
                    : 1;
            for (int i = 0; i < width; i++) {
                if (width > 1) {
                    String label = question.options().get(i).label();
                    second.add(at(
                            look.headerRow() + 1,
                            next + i,
                            Cell.text(look.written().getOrDefault(label, label))));
                }
                for (int response = 0; response < responses.size(); response++) {
                    List<Cell> said = responses.get(response).getOrDefault(column, List.of());
                    Cell cell = width > 1 ? ticked(question.options().get(i), said) : joined(said);
                    if (cell != null) {
                        rows.get(response).add(at(firstResponse() + response, next + i, cell));
                    }
                }
            }
            next += width;
        }
        rows.add(0, second);
        rows.add(0, first);
        return rows.stream().flatMap(List::stream).toList();
    }

    private int firstResponse() {
        return look.headerRow() + (look.layout() == Layout.COLUMNS ? 2 : 1);
    }

    private @Nullable Question find(String id) {
        return definition.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Cell ticked(Option option, List<Cell> said) {
        Cell mark = look.labelsAsTicks()
                ? Cell.text(look.written().getOrDefault(option.label(), option.label()))
                : look.tick();
        return said.contains(Cell.text(option.label())) ? mark : null;
    }

    /** Labels as survey tools put them in one cell, with a separator behind each where there are several. */
    private @Nullable Cell joined(List<Cell> said) {
        if (said.size() < 2) {
            return said.isEmpty() ? null : written(said.get(0));
        }
        StringBuilder text = new StringBuilder();
        said.forEach(each -> text.append(written(each).text()).append(';'));
        return Cell.text(text.toString());
    }

    private Cell written(Cell cell) {
        return new Cell(cell.kind(), look.written().getOrDefault(cell.text(), cell.text()), cell.formula());
    }

    private static RawCell at(int row, int column, Cell cell) {
        return new RawCell(row, column, cell.kind(), cell.text(), cell.formula());
    }
}
