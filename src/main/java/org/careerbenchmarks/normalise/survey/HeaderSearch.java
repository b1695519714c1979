package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/** Looks in the first rows of all sheets for the row that holds most questions of a survey. */
final class HeaderSearch {

    private static final int ROWS_SEARCHED = 20;

    private record Candidate(RawSheet sheet, int row, List<HeaderText> headers) {}

    /**
     * A row with headers.
     *
     * @param row counted from 0
     * @param questions how many different ones it holds
     */
    record Found(RawSheet sheet, int row, long questions) {}

    private final List<Candidate> candidates = new ArrayList<>();

    HeaderSearch(List<RawSheet> sheets) {
        for (RawSheet sheet : sheets) {
            Map<Integer, List<HeaderText>> rows = new LinkedHashMap<>();
            for (RawCell cell : sheet.cells()) {
                if (cell.row() >= ROWS_SEARCHED) {
                    break;
                }
                rows.computeIfAbsent(cell.row(), any -> new ArrayList<>()).add(HeaderText.of(cell));
            }
            rows.forEach((row, headers) -> candidates.add(new Candidate(sheet, row, headers)));
        }
    }

    /**
     * The row with most questions, or null where none holds any. Of equal ones that of a visible sheet, then that of
     * the sheet that holds most, then the first.
     */
    @Nullable
    Found find(KnownSurvey survey) {
        return candidates.stream()
                .map(each -> new Found(each.sheet(), each.row(), count(each, survey)))
                .filter(each -> each.questions() > 0)
                .sorted(Comparator.comparingLong(Found::questions)
                        .reversed()
                        .thenComparing(each -> each.sheet().hidden())
                        .thenComparing(each -> -each.sheet().cells().size()))
                .findFirst()
                .orElse(null);
    }

    /** Other sheets of which a row holds at least half as many questions, by name. */
    List<String> listOthers(KnownSurvey survey, Found found) {
        return candidates.stream()
                .filter(each -> each.sheet() != found.sheet())
                .filter(each -> 2 * count(each, survey) >= found.questions())
                .map(each -> each.sheet().name())
                .distinct()
                .toList();
    }

    private static long count(Candidate candidate, KnownSurvey survey) {
        return candidate.headers().stream()
                .map(survey::find)
                .filter(Objects::nonNull)
                .map(known -> known.question().id())
                .distinct()
                .count();
    }
}
