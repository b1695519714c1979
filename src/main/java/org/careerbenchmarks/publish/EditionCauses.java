package org.careerbenchmarks.publish;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What came between two editions, and which of it is behind a row that differs. */
public final class EditionCauses {

    private final List<ReturnDiff> returns;
    private final List<ExportDiff> exports;
    private final SchoolsBehind schools;

    public EditionCauses(DataSource database, int before, int after) {
        EditionReturns read = EditionReturns.read(database, before, after);
        this.returns = read.differing();
        this.exports = ExportDiff.list(database, before, after);
        this.schools = new SchoolsBehind(read, before, after);
    }

    /** The returns that stand otherwise, by wave and school. */
    public List<ReturnDiff> returns() {
        return returns;
    }

    /** The exports of surveys that count in one of the two only, by survey and file. */
    public List<ExportDiff> exports() {
        return exports;
    }

    /** The schools behind a row, by their ids; none if it is about a survey. */
    public List<String> schoolsBehind(TableDiff table, RowDiff row) {
        return schools.list(table, row);
    }

    /** The files behind a row about surveys. */
    public List<String> exportsBehind(TableDiff table, RowDiff row) {
        boolean isOfSurvey = table.table().name().startsWith("survey_") || "survey".equals(table.find(row, "subject"));
        if (!isOfSurvey) {
            return List.of();
        }
        Set<String> waves = SchoolsBehind.waves(table, row);
        return exports.stream()
                .filter(each -> waves.contains(each.wave()))
                .map(ExportDiff::file)
                .distinct()
                .toList();
    }

    /** In a few words: {@code 9 returns arrived, 1 return was corrected, 2 exports of surveys came}. */
    public String summary() {
        Map<ReturnDiff.Kind, Long> kinds = returns.stream()
                .collect(Collectors.groupingBy(
                        ReturnDiff::kind, () -> new EnumMap<>(ReturnDiff.Kind.class), Collectors.counting()));
        String all = Stream.concat(
                        kinds.entrySet().stream().map(each -> each.getKey().words(each.getValue())),
                        Stream.of(
                                        exports(true, "export of a survey came", "exports of surveys came"),
                                        exports(
                                                false,
                                                "export of a survey no longer counts",
                                                "exports of surveys no longer count"))
                                .filter(each -> !each.isEmpty()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "no return or export came or changed" : all;
    }

    private String exports(boolean hasCome, String one, String many) {
        long count = exports.stream().filter(each -> each.hasCome() == hasCome).count();
        return count == 0 ? "" : count + " " + (count == 1 ? one : many);
    }
}
