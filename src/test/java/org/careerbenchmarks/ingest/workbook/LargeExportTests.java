package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerbenchmarks.model.RawCell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports of many responses, in each of the forms that they come in. */
class LargeExportTests {

    private static final LargeExport EXPORT = new LargeExport(8_000, 60);
    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsAllAnswersOfManyResponses(LargeExport.Form form) throws IOException {
        Path file = folder.resolve("export");
        EXPORT.write(file, form);
        Limits limits = new Limits(64 * MEBIBYTE, 256 * MEBIBYTE, 1000, 100_000, 1000, 1_000_000, Duration.ofHours(1));

        List<RawCell> cells = Openings.workbook(new WorkbookOpener(limits).openExport(file))
                .sheets()
                .get(0)
                .cells();

        int at = 0;
        for (int row = 0; row < EXPORT.rows(); row++) {
            for (int column = 0; column < EXPORT.columns(); column++) {
                String text = EXPORT.text(row, column);
                if (!text.isEmpty()) {
                    assertThat(cells.get(at++)).isEqualTo(new RawCell(row, column, RawCell.Kind.TEXT, text, false));
                }
            }
        }
        assertThat(cells).hasSize(at);
        assertThat(differentStrings(cells)).isLessThan(10);
    }

    /** Answers of the scale, told apart by their identity. */
    private static int differentStrings(List<RawCell> cells) {
        Set<Integer> seen = cells.stream()
                .map(RawCell::text)
                .filter(text -> text.equals("Very good"))
                .map(System::identityHashCode)
                .collect(Collectors.toSet());
        return seen.size();
    }
}
