package org.careerbenchmarks.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two editions, and because of what.
 *
 * @param summary what came and changed, in a few words
 * @param returns the returns that stand otherwise, by wave and school
 * @param exports the exports of surveys that came or no longer count
 * @param tables the published tables that differ
 */
public record ComparisonReport(
        int before,
        int after,
        String summary,
        List<ReturnChange> returns,
        List<ExportChange> exports,
        List<TableChange> tables) {

    /** One return: where it stood and where it stands, for people. */
    public record ReturnChange(
            String wave, String schoolId, String schoolName, String areaName, String before, String after) {}

    /** One export of a survey. */
    public record ExportChange(String file, String survey, String wave, int responses, boolean hasCome) {}

    /**
     * One published table.
     *
     * @param heading its name and how many rows differ, for people
     * @param all how many rows differ
     * @param rows these rows, the first of very many
     */
    public record TableChange(String table, String heading, long all, List<RowChange> rows) {}

    /**
     * One row of a table.
     *
     * @param line which row it is and how it differs, for people
     * @param grain which row it is: {@code wave=2020-07; area_code=E37000025}
     * @param cells the values that differ
     * @param schools because of which schools, by their ids
     * @param exports because of which exports of surveys
     */
    public record RowChange(
            String line, String grain, List<CellChange> cells, List<String> schools, List<String> exports) {}

    /**
     * One value.
     *
     * @param before null where it is empty or the first edition does not have the row
     * @param after null where it is empty or the second edition does not have the row
     */
    public record CellChange(String column, @Nullable String before, @Nullable String after) {}
}
