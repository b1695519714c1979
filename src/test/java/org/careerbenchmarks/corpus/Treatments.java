package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.model.Severity.ERROR;
import static org.careerbenchmarks.model.Severity.NOTE;
import static org.careerbenchmarks.model.Severity.QUERY;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

/** What the list of defects has done about each, by the rule that finds it. */
final class Treatments {

    private static final Map<String, String> BY_RULE = new TreeMap<>();

    static {
        put(
                Treatment.ACCEPT,
                NOTE,
                "protected_only old_workbook_format name_spelt_differently authority_missing"
                        + " completed_late repeated_answer ref_from_text formula_in_status characteristic_reworded"
                        + " control_characters sheet_renamed hidden_sheet extra_sheets columns_moved header_reworded"
                        + " header_row_moved status_synonym other_row repeated_column tick_columns");
        put(
                Treatment.QUERY,
                QUERY,
                "macros_present name_missing name_differs authority_unknown authority_differs"
                        + " completed_on_missing completed_on_unreadable completed_on_outside_wave not_applicable"
                        + " words_of_another target_date_unreadable evidence_unreadable urn_from_file_name laestab_for_urn"
                        + " sheet_guessed hidden_answers completed_before_school_opened status_assumed ref_from_similar_text"
                        + " linked_workbook personal_data target_date_before_completion totals_differ");
        put(
                Treatment.REJECT_ITEM,
                QUERY,
                "unknown_ref characteristic_missing blank_status status_not_recognised"
                        + " merged_status tick_in_status");
        put(
                Treatment.REJECT_ITEM,
                ERROR,
                "ambiguous_number_ref ref_unreadable conflicting_statuses"
                        + " uncalculated_status error_in_status several_ticks");
        put(
                Treatment.REJECT_RETURN,
                ERROR,
                "no_audit_sheet no_status_column no_ref_column school_not_in_panel"
                        + " wave_missing wave_unreadable wave_unknown school_not_in_wave name_of_another_school"
                        + " too_few_answers identity_conflict wave_conflict merged_school two_schools two_audit_sheets"
                        + " other_framework_version conflicting_columns two_waves");
        put(
                Treatment.QUARANTINE_FILE,
                ERROR,
                "empty_file password_protected not_a_workbook archive_of_files"
                        + " damaged_file unsafe_file file_too_large file_too_slow unreadable_file no_return_sheet"
                        + " urn_missing urn_unreadable urn_unknown");
    }

    private Treatments() {}

    private static void put(Treatment treatment, Severity severity, String rules) {
        List.of(rules.split(" ")).forEach(rule -> BY_RULE.put(rule, treatment + " " + severity));
    }

    static String of(String rule) {
        return BY_RULE.getOrDefault(rule, "not expected anywhere");
    }
}
