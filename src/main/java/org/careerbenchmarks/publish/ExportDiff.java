package org.careerbenchmarks.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An export of a survey that counts in only one of two editions, or was read otherwise.
 *
 * @param responses how many responses of schools it holds
 * @param hasCome whether the second edition has it
 */
public record ExportDiff(String file, String survey, String wave, int responses, boolean hasCome) {

    /** Of two attempts that found the same, the number of the earlier one stands for both. */
    private static final String COUNTED =
            """
            select s.submission_id, coalesce(a.same_as, s.attempt), s.file, i.survey, a.wave, (
                select count(*) from warehouse.response w
                where w.submission_id = s.submission_id and w.attempt = s.attempt and w.left_out is null)
            from store.submission s
            join intake.submission i on i.submission_id = s.submission_id and i.survey is not null
            join intake.attempt a on a.submission_id = s.submission_id and a.attempt = s.attempt
            where s.edition = ? and s.is_current and a.wave is not null
            """;

    private record Counted(int submission, int attempt, ExportDiff export) {}

    static List<ExportDiff> list(DataSource database, int before, int after) {
        Set<Counted> gone = counted(database, before, false);
        Set<Counted> came = counted(database, after, true);
        List<Counted> all = new ArrayList<>();
        gone.stream().filter(each -> !isIn(came, each)).forEach(all::add);
        came.stream().filter(each -> !isIn(gone, each)).forEach(all::add);
        return all.stream()
                .map(Counted::export)
                .sorted(Comparator.comparing(ExportDiff::survey)
                        .thenComparing(ExportDiff::file)
                        .thenComparing(ExportDiff::hasCome))
                .toList();
    }

    private static boolean isIn(Set<Counted> others, Counted one) {
        ExportDiff export = one.export();
        return others.contains(new Counted(
                one.submission(),
                one.attempt(),
                new ExportDiff(export.file(), export.survey(), export.wave(), export.responses(), !export.hasCome())));
    }

    private static Set<Counted> counted(DataSource database, int edition, boolean hasCome) {
        return new HashSet<>(JdbcClient.create(database)
                .sql(COUNTED)
                .param(edition)
                .query((row, number) -> new Counted(
                        row.getInt(1),
                        row.getInt(2),
                        new ExportDiff(row.getString(3), row.getString(4), row.getString(5), row.getInt(6), hasCome)))
                .list());
    }
}
