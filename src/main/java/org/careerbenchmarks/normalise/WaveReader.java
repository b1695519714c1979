package org.careerbenchmarks.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/** Reads the wave of a return: its code, its label, or the date that Excel makes of the code. */
final class WaveReader {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final Map<String, String> codeByLabel = new HashMap<>();

    WaveReader(Iterable<Wave> waves) {
        for (Wave wave : waves) {
            codeByLabel.put(RegularText.key(wave.label()), wave.wave());
        }
    }

    @Nullable
    String read(RawCell cell, String regularText, DateReader dates) {
        if (cell.kind() != RawCell.Kind.TEXT) {
            LocalDate date = dates.read(cell, regularText);
            return date == null ? null : YearMonth.from(date).toString();
        }
        String code = RegularText.withPlainMarks(regularText).replace(" ", "");
        return CODE.matcher(code).matches() ? code : codeByLabel.get(RegularText.key(regularText));
    }
}
