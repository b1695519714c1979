package org.careerbenchmarks.assess;

/** Something that may be wrong, with its {@link RuleCard}. Rules keep no state and may be asked by several threads. */
public sealed interface Rule permits FileRule, ReturnRule, ItemRule, AuditRule, SurveyRule, ResponseRule {}
