package org.careerbenchmarks.template.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * An export as CSV with two header rows and one column an option, in which a tick is the option's words. Of coded
 * questions it has no free text.
 */
final class ColumnsExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Null for the option: not applicable. */
    private record Column(Question question, @Nullable Option option, boolean isFirst) {

        String words() {
            return option == null ? SurveyWords.NOT_APPLICABLE : SurveyWords.offered(question, option);
        }

        String cell(SurveyAnswer answer) {
            boolean isTicked =
                    option == null ? answer.isNotApplicable() : answer.options().contains(option.id());
            return isTicked ? words() : "";
        }
    }

    private final SurveyExport export;
    private final List<Column> columns = new ArrayList<>();

    private ColumnsExport(SurveyExport export) {
        this.export = export;
        export.survey().questions().forEach(this::addColumns);
    }

    static byte[] build(SurveyExport export) {
        return new ColumnsExport(export).write().getBytes(StandardCharsets.UTF_8);
    }

    private void addColumns(Question question) {
        int before = columns.size();
        question.options().forEach(each -> columns.add(new Column(question, each, columns.size() == before)));
        boolean isOffered = IntStream.range(0, export.respondents().size())
                .anyMatch(i -> export.answers().get(question, i).isNotApplicable());
        if (isOffered) {
            columns.add(new Column(question, null, false));
        }
    }

    private String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> questions = new ArrayList<>(SurveyExport.PARTS);
            columns.forEach(each -> questions.add(each.isFirst() ? SurveyWords.asked(each.question()) : ""));
            writer.writeRecord(questions);
            List<String> options =
                    new ArrayList<>(SurveyExport.PARTS.stream().map(each -> "").toList());
            columns.forEach(each -> options.add(each.words()));
            writer.writeRecord(options);
            for (int i = 0; i < export.respondents().size(); i++) {
                writer.writeRecord(row(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(int number) {
        SurveyRespondent who = export.respondents().get(number);
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(who.responseId()),
                TIME.format(who.submitted()),
                who.urn(),
                who.school(),
                SurveyExport.CONSENT));
        columns.forEach(each -> cells.add(each.cell(export.answers().get(each.question(), number))));
        return cells;
    }
}
