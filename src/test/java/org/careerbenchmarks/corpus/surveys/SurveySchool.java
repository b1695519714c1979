package org.careerbenchmarks.corpus.surveys;

import java.util.List;

/**
 * A school that broken exports add to the panel and the register.
 *
 * @param number counted from 0; id, URN and name follow from it
 * @param joinedOn when it joined the pilot
 */
record SurveySchool(int number, String joinedOn) {

    private static final List<String> BEGINNINGS = List.of(
            "Aldwick",
            "Bonnery",
            "Clipsham",
            "Dorring",
            "Emberley",
            "Flaxen",
            "Gorsty",
            "Hollins",
            "Ivelhoe",
            "Juniper",
            "Knapwell",
            "Lavendon",
            "Merriott",
            "Netherby",
            "Orrest",
            "Puckham",
            "Quenby",
            "Rothwen",
            "Sulgrave",
            "Thurnham");
    private static final List<String> ENDINGS = List.of(
            "Abbey",
            "Bridge",
            "Cottage",
            "Dene",
            "Fountain",
            "Garden",
            "Hall",
            "Island",
            "Junction",
            "Kiln",
            "Lodge",
            "Meadow",
            "Newtown",
            "Orchard",
            "Pasture",
            "Quarry",
            "Riverside",
            "Square",
            "Terrace",
            "Uplands");

    static SurveySchool numbered(int number) {
        return new SurveySchool(number, "2019-06-01");
    }

    SurveySchool joining(String day) {
        return new SurveySchool(number, day);
    }

    String schoolId() {
        return "P" + (2_000 + number);
    }

    String urn() {
        return String.valueOf(730_000 + number);
    }

    String name() {
        return BEGINNINGS.get(number % BEGINNINGS.size()) + " "
                + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size()) + " Infant School";
    }

    String panelRow() {
        return "%s,%s,Gateshead 9,%s,,".formatted(schoolId(), urn(), joinedOn);
    }

    String registerRow() {
        return "%s,390,Gateshead,%d,%s,Open,,,Primary".formatted(urn(), 6_000 + number, name());
    }
}
