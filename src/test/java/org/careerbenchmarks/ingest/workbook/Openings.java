package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawWorkbook;

/** Opens bytes with all their sheets. */
final class Openings {

    private Openings() {}

    static Opening open(byte[] bytes) {
        return open(bytes, Limits.defaults());
    }

    static Opening open(byte[] bytes, Limits limits) {
        try {
            return new WorkbookOpener(limits).open(() -> bytes, names -> names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Opening export(byte[] bytes, Limits limits) {
        try {
            return new WorkbookOpener(limits).openExport(() -> bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static RawWorkbook workbook(byte[] bytes) {
        return workbook(open(bytes));
    }

    static RawWorkbook workbook(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workbook();
    }

    static Opening.Refused refused(byte[] bytes) {
        return refused(bytes, Limits.defaults());
    }

    static Opening.Refused refused(byte[] bytes, Limits limits) {
        return refused(open(bytes, limits));
    }

    static Opening.Refused refused(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return (Opening.Refused) opening;
    }

    /** The cells of the first sheet, each as {@code A1 TEXT words} with a {@code =} before the words of a formula. */
    static List<String> cells(byte[] bytes) {
        return cells(workbook(bytes));
    }

    static List<String> cells(RawWorkbook workbook) {
        return workbook.sheets().get(0).cells().stream().map(Openings::shown).toList();
    }

    static String shown(RawCell cell) {
        return (cell.address() + " " + cell.kind() + " " + (cell.formula() ? "=" : "") + cell.text()).strip();
    }

    static Limits limits(int rows, int columns, int cellCharacters) {
        Limits usual = Limits.defaults();
        return new Limits(
                usual.fileBytes(),
                usual.inflatedBytes(),
                usual.entries(),
                rows,
                columns,
                cellCharacters,
                Duration.ofHours(1));
    }
}
