package org.careerbenchmarks.corpus.hostile;

import java.util.List;

/**
 * A school of the panel that only hostile returns come from, so that none of them can replace a good one.
 *
 * @param number counted from 1
 */
record ExtraSchool(int number) {

    private static final int FIRST_ID = 500;
    private static final int FIRST_URN = 720_000;
    private static final int FIRST_ESTABLISHMENT = 5_000;
    private static final List<String> STARTS = List.of(
            "Abber", "Bolder", "Cragg", "Denton", "Ever", "Fother", "Grimble", "Hox", "Ingle", "Jesper", "Kettle",
            "Lumb", "Mossop", "Nether", "Oxen", "Penny", "Quarry", "Rother", "Swin", "Thistle");
    private static final List<String> ENDS = List.of(
            "acre", "bank", "cote", "dyke", "edge", "firth", "grange", "holme", "ings", "kirk", "lea", "mount", "nab",
            "orchard", "pool", "royd", "side", "thorpe", "wath", "yard");
    private static final List<String> AREAS = List.of(
            "390,Gateshead",
            "391,Newcastle upon Tyne",
            "392,North Tyneside",
            "393,South Tyneside",
            "394,Sunderland",
            "840,County Durham",
            "929,Northumberland");

    String id() {
        return "P" + (FIRST_ID + number);
    }

    String urn() {
        return String.valueOf(FIRST_URN + number);
    }

    String name() {
        return STARTS.get(number % STARTS.size()) + ENDS.get(number / STARTS.size() % ENDS.size()) + " Primary School";
    }

    String authority() {
        return area().substring(4);
    }

    private String area() {
        return AREAS.get(number % AREAS.size());
    }

    /** Its row of {@code schools.csv}. */
    String inRegister() {
        return urn() + "," + area() + "," + (FIRST_ESTABLISHMENT + number) + "," + name() + ",Open,,,Primary\n";
    }

    /** Its row of {@code panel.csv}. */
    String inPanel() {
        return id() + "," + urn() + ",Extra,2019-06-01,,\n";
    }
}
