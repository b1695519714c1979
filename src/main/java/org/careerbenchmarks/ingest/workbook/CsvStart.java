package org.careerbenchmarks.ingest.workbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first records of a .csv file tell about it.
 *
 * @param separator what stands between its cells
 * @param characters of a first line that only names the separator ({@code sep=;}); no program shows it as a row
 */
record CsvStart(char separator, int characters) {

    static final int SAMPLE = 64 * 1024;
    private static final int RECORDS = 100;
    private static final int WEIGHT_OF_FIRST = 4;
    private static final String USUAL = ",;\t";
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([\\p{Punct}\\t&&[^\"']])\"?[,;\\t ]*(?:\\r\\n?|\\n|$)", Pattern.CASE_INSENSITIVE);

    static CsvStart of(Reader text) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(count, 0)) {
            count = text.read(sample, length, SAMPLE - length);
        }
        return of(new String(sample, 0, length));
    }

    private static CsvStart of(String sample) {
        Matcher named = NAMED.matcher(sample);
        if (named.lookingAt()) {
            return new CsvStart(named.group(1).charAt(0), named.end());
        }
        char best = USUAL.charAt(0);
        double most = 0;
        for (char separator : USUAL.toCharArray()) {
            double score = score(sample, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return new CsvStart(best, 0);
    }

    /**
     * How well a separator explains the text: the true one divides most records into equally many cells, the first among
     * them. Commas in questions divide only the first, and the semicolons between ticks only the others.
     */
    private static double score(String sample, char separator) {
        Map<Integer, Integer> records = new HashMap<>();
        int all = 0;
        int weight = 1;
        try (CsvReader<Integer> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Integer.MAX_VALUE)
                .build(new Width(), new StringReader(sample))) {
            for (int cells : reader) {
                records.merge(cells, 1, Integer::sum);
                if (all == 0 && cells > 1) {
                    weight = WEIGHT_OF_FIRST;
                }
                if (++all == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException misquoted) {
            // With the wrong separator, quotation marks seem to stand in the wrong places: what came before counts.
            all++;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> equal : records.entrySet()) {
            double part = equal.getValue() / (double) all;
            best = Math.max(best, weight * (equal.getKey() - 1) * part * part);
        }
        return best;
    }

    /** Counts the cells of each record. */
    private static final class Width extends AbstractBaseCsvCallbackHandler<Integer> {

        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }
    }

    /** Its name in a sentence: {@code semicolons}. */
    String separatorTitle() {
        return switch (separator) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> Refusal.quote(String.valueOf(separator));
        };
    }
}
