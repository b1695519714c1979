package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

/**
 * The card of a rule, as it is printed.
 *
 * @param code the name of the rule in tables: {@code conflicting_statuses}
 */
public record Card(
        String code,
        Stage stage,
        Treatment treatment,
        Severity severity,
        String summary,
        String reason,
        String remedy,
        String example) {

    /** What a rule looks at, in the order in which rules are asked. */
    public enum Stage {
        FILE,
        RETURN,
        ITEM,
        AUDIT,
        SURVEY,
        RESPONSE
    }

    static Card of(Rule rule) {
        RuleCard card = rule.getClass().getAnnotation(RuleCard.class);
        if (card == null) {
            throw new IllegalStateException("The rule " + rule.getClass().getSimpleName() + " has no card.");
        }
        Severity severity = card.severity().length == 0 ? usualSeverity(card.treatment()) : card.severity()[0];
        String code = code(rule.getClass().getSimpleName());
        Stage stage = stage(rule);
        return new Card(
                code, stage, card.treatment(), severity, card.summary(), card.reason(), card.remedy(), card.example());
    }

    private static Severity usualSeverity(Treatment treatment) {
        return switch (treatment) {
            case ACCEPT -> Severity.NOTE;
            case QUERY -> Severity.QUERY;
            case REJECT_ITEM, REJECT_RETURN, QUARANTINE_FILE -> Severity.ERROR;
        };
    }

    private static Stage stage(Rule rule) {
        if (rule instanceof FileRule) {
            return Stage.FILE;
        }
        if (rule instanceof ReturnRule) {
            return Stage.RETURN;
        }
        if (rule instanceof ItemRule) {
            return Stage.ITEM;
        }
        if (rule instanceof AuditRule) {
            return Stage.AUDIT;
        }
        return rule instanceof SurveyRule ? Stage.SURVEY : Stage.RESPONSE;
    }

    private static String code(String className) {
        StringBuilder code = new StringBuilder();
        for (char c : className.toCharArray()) {
            if (Character.isUpperCase(c) && !code.isEmpty()) {
                code.append('_');
            }
            code.append(Character.toLowerCase(c));
        }
        return code.toString();
    }
}
