package org.careerbenchmarks.assess.rules;

import java.util.stream.Stream;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A cell holds characters that control a machine and show nothing.",
        reason = "Tables and pages cannot hold them; they were left out and nothing else was changed.",
        remedy = "Nothing needs to be done.",
        example = "Audit!E20: The cell holds control characters, which were left out. Nothing needs to be done.")
public final class ControlCharacters implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        Stream.of(
                        form.urn(),
                        form.schoolName(),
                        form.localAuthority(),
                        form.wave(),
                        form.completedOn(),
                        form.completedBy())
                .forEach(field -> check(field, null, findings));
        for (Answer answer : form.answers()) {
            // An answer that is not understood has a finding of its own, which shows what stands there.
            if (answer.status().value() != null) {
                check(answer.status(), answer.ref().value(), findings);
                check(answer.evidence(), answer.ref().value(), findings);
            }
        }
    }

    private static void check(Field<?> field, @Nullable String ref, Findings findings) {
        RawCell cell = field.cell();
        boolean changed = cell != null && !cell.text().equals(field.text());
        if (changed && cell.text().codePoints().anyMatch(ControlCharacters::isControl)) {
            findings.at(field.place())
                    .ref(ref)
                    .observed(field)
                    .say("The cell holds control characters, which were left out. Nothing needs to be done.");
        }
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        boolean layout = c >= '\t' && c <= '\r' || c == 0x85;
        return type == Character.SURROGATE || type == Character.CONTROL && !layout;
    }
}
