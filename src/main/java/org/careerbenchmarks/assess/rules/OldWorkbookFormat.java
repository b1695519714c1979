package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The workbook is in the format of Excel 97 to 2003.",
        reason = "It can be read, but some programs that write it drop or change cells.",
        remedy = "Nothing needs to be done; the next return is better saved as Excel Workbook (.xlsx).",
        example = "The workbook is in the format of Excel 97 to 2003 (.xls) and was read. The next return is better "
                + "saved as Excel Workbook (.xlsx).")
public final class OldWorkbookFormat implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.format() == RawWorkbook.Format.XLS) {
            findings.at(Place.FILE)
                    .observed(".xls")
                    .expected(".xlsx")
                    .say("The workbook is in the format of Excel 97 to 2003 ({seen}) and was read. "
                            + "The next return is better saved as Excel Workbook ({expected}).");
        }
    }
}
