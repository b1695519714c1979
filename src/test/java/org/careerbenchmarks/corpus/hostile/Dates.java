package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.loadedWith;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days that are not in any calendar, or not in ours. */
final class Dates {

    private final Pile pile;

    private Dates(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Dates dates = new Dates(pile);
        dates.addImpossibleDays();
        dates.addImpossibleNumbers();
        dates.addPossibleDays();
        dates.addTargets();
    }

    private void addImpossibleDays() {
        List<String> impossible = List.of(
                "31/02/2019",
                "29/02/2019",
                "31/04/2019",
                "00/07/2019",
                "10/00/2019",
                "07/25/2019",
                "32/07/2019",
                "2019-02-29",
                "2019-13-01",
                "01/01/275000",
                "275000-01-01",
                "+275000-01-01",
                "10/07/0019",
                "\u0661\u0660/\u0660\u0667/\u0662\u0660\u0661\u0669");
        for (int i = 0; i < impossible.size(); i++) {
            unreadable("impossible day " + (i + 1), CellXml.text(impossible.get(i)));
        }
        unreadable("year 275000 as a true date", new CellXml("t=\"d\"", "<v>275000-01-01T00:00:00</v>"));
        unreadable("31 February as a true date", new CellXml("t=\"d\"", "<v>2019-02-31</v>"));
    }

    private void addImpossibleNumbers() {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("day 60 of 1900", "60");
        numbers.put("day 61 of 1900", "61");
        numbers.put("day before the first", "0");
        numbers.put("negative day", "-43656");
        numbers.put("last day of 1999", TwistedReturn.serial(LocalDate.of(1999, 12, 31)));
        numbers.put("first day of 10000", "2958466");
        numbers.put("day in the year 275000", "99999999");
        numbers.put("day beyond all numbers", "1e300");
        numbers.put("day next to nothing", "4.9e-324");
        numbers.forEach((name, number) -> unreadable(name, CellXml.number(number)));
        TwistedReturn mac = pile.aReturn().replace(TwistedReturn.WORKBOOK, "date1904=\"false\"", "date1904=\"true\"");
        mac.label("B8", CellXml.number("60"));
        pile.add(Attack.DATE, "day 60 of 1904.xlsx", mac, loadedWith("completed_on_unreadable Return!B8"));
    }

    private void unreadable(String name, CellXml cell) {
        TwistedReturn twisted = pile.aReturn().label("B8", cell);
        pile.add(Attack.DATE, name + ".xlsx", twisted, twisted.queried("completed_on_unreadable Return!B8"));
    }

    private void addPossibleDays() {
        for (String text : List.of("10/07/2019", "2019-07-10", "10.7.2019", "10 July 2019")) {
            TwistedReturn twisted = pile.aReturn().label("B8", CellXml.text(text));
            pile.add(Attack.DATE, "day as " + text.replace('/', '-') + ".xlsx", twisted, twisted.accepted());
        }
        TwistedReturn noon = pile.aReturn().label("B8", CellXml.number("43656.5"));
        pile.add(Attack.DATE, "noon.xlsx", noon, noon.accepted());
        TwistedReturn first = pile.aReturn().label("B8", CellXml.text("01/01/2000"));
        pile.add(Attack.DATE, "first day of 2000.xlsx", first, first.queried("completed_on_outside_wave Return!B8"));
    }

    private void addTargets() {
        target("first day of 2000", "01/01/2000", LocalDate.of(2000, 1, 1));
        target("last day of 1999", "31/12/1999", null);
        target("ten years ahead", "30/06/2029", LocalDate.of(2029, 6, 30));
        target("twenty years ahead", "01/01/2040", null);
        target("29 February of a leap year", "29/02/2020", LocalDate.of(2020, 2, 29));
        target("29 February of another year", "29/02/2021", null);
    }

    private void target(String name, String text, @org.jspecify.annotations.Nullable LocalDate read) {
        TwistedReturn twisted = pile.aReturn().target("1.1", CellXml.text(text), read);
        Expectation expected = read == null ? twisted.queried("target_date_unreadable Audit!F4") : twisted.accepted();
        pile.add(Attack.DATE, "target on the " + name + ".xlsx", twisted, expected);
    }
}
