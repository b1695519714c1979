package org.careerbenchmarks.load;

import java.util.List;
import java.util.Locale;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

/**
 * A check across returns and waves, as its file in {@code warehouse/checks/} has it: the card in its header, and the
 * select that finds offenders.
 *
 * @param code the name of the file, which is the name of the rule in tables
 * @param example a message of this check
 * @param offenders columns {@code submission_id, sheet, cell, ref, observed, expected, message}
 */
public record Check(
        String code,
        Severity severity,
        Treatment treatment,
        String summary,
        String reason,
        String remedy,
        String example,
        String offenders) {

    private static final List<String> CODES = List.of(
            "same_bytes",
            "same_answers",
            "several_in_one_arrival",
            "completed_before_earlier_version",
            "fewer_answers_than_before",
            "statuses_fell",
            "successor_urn",
            "all_one_status",
            "answers_of_another_school",
            "unchanged_since_last_wave",
            "regression",
            "several_responses",
            "response_changed");

    /** All checks in the order in which they are asked. */
    public static List<Check> list() {
        return CODES.stream().map(Check::read).toList();
    }

    private static Check read(String code) {
        String text = SqlFile.read("checks/" + code);
        return new Check(
                code,
                Severity.valueOf(SqlFile.header(text, "severity").toUpperCase(Locale.ROOT)),
                Treatment.valueOf(SqlFile.header(text, "treatment").toUpperCase(Locale.ROOT)),
                SqlFile.header(text, "summary"),
                SqlFile.header(text, "reason"),
                SqlFile.header(text, "remedy"),
                SqlFile.header(text, "example"),
                text);
    }
}
