package org.careerbenchmarks.template.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A written export as plainly as a person would read it: of each response, by the words of the question or part, the
 * words that were ticked or typed.
 */
record ExportReading(List<Map<String, List<String>>> responses) {

    /** Two header rows, one column an option. */
    static ExportReading ofColumns(Path file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<List<String>> rows = reader.stream().map(CsvRecord::getFields).toList();
            List<String> questions = filledForward(rows.get(0));
            return new ExportReading(rows.stream()
                    .skip(2)
                    .map(row -> response(questions, row, "\u0000"))
                    .toList());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** One header row, several ticks in one cell. */
    static ExportReading ofForms(Path file) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> questions = cells(sheet.getRow(0));
            List<Map<String, List<String>>> responses = new ArrayList<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                responses.add(response(questions, cells(sheet.getRow(i)), ";"));
            }
            return new ExportReading(responses);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    List<String> all(String part) {
        return responses.stream().flatMap(each -> each.get(part).stream()).toList();
    }

    private static Map<String, List<String>> response(List<String> questions, List<String> row, String separator) {
        Map<String, List<String>> response = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            List<String> said = response.computeIfAbsent(questions.get(i), unseen -> new ArrayList<>());
            String cell = i < row.size() ? row.get(i) : "";
            Arrays.stream(cell.split(separator)).filter(each -> !each.isEmpty()).forEach(said::add);
        }
        return response;
    }

    private static List<String> filledForward(List<String> header) {
        List<String> filled = new ArrayList<>();
        header.forEach(each -> filled.add(each.isEmpty() ? filled.get(filled.size() - 1) : each));
        return filled;
    }

    private static List<String> cells(Row row) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(i -> formatter.formatCellValue(row.getCell(i)))
                .toList();
    }
}
