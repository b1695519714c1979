package org.careerbenchmarks.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Framework;

/**
 * Asks the rules about every item of one return and puts each characteristic in exactly one of four heaps. A row that
 * is about no characteristic is explained by one rule.
 */
final class Sorter {

    private final Findings findings;
    private final List<Assessment> loaded = new ArrayList<>();
    private int rejected;
    private int missing;
    private int notApplicable;

    private Sorter(Findings findings) {
        this.findings = findings;
    }

    static Tally sort(ReturnForm form, Framework framework, BigDecimal completeness, Findings findings) {
        Sorter sorter = new Sorter(findings);
        Item.listOf(form, framework).forEach(sorter::sort);
        return new Tally(
                new Place(form.auditSheet(), null),
                form.totals(),
                completeness,
                sorter.loaded,
                sorter.rejected,
                sorter.missing,
                sorter.notApplicable);
    }

    private void sort(Item item) {
        boolean passed = passes(item);
        if (item.characteristic() == null) {
            return;
        }
        if (passed) {
            load(item.characteristic().ref(), item);
        } else if (item.isUnanswered()) {
            missing++;
        } else {
            rejected++;
        }
    }

    private boolean passes(Item item) {
        for (RuleBook.Entry<ItemRule> entry : RuleBook.ITEM_RULES) {
            int before = findings.size();
            entry.rule().check(item, findings.from(entry.card()));
            boolean explained = item.characteristic() == null && findings.size() > before;
            if (explained || findings.anyAsGraveAs(Treatment.REJECT_ITEM, before)) {
                return false;
            }
        }
        return true;
    }

    private void load(String ref, Item item) {
        Answer answer = item.answer();
        Field<StatusWord> field = answer.status();
        StatusWord word = field.value();
        RawCell cell = field.cell();
        if (word == null || cell == null) {
            throw new IllegalStateException("No rule has objected to the status " + field + ".");
        }
        Status status = word.status();
        if (status == null) {
            notApplicable++;
            return;
        }
        String evidence = answer.evidence().value();
        boolean isPersonal = item.personalDetail() != null;
        loaded.add(new Assessment(
                ref,
                status,
                isPersonal ? null : evidence,
                isPersonal ? evidence : null,
                answer.targetDate().value(),
                field.place(),
                Shown.storable(cell.text())));
    }
}
