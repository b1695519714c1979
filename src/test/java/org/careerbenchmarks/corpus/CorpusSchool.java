package org.careerbenchmarks.corpus;

import java.util.List;

/**
 * A school that the corpus adds to the panel and the register.
 *
 * @param number its place in the corpus, counted from 1; id, URN and establishment number follow from it
 * @param openedOn as the register writes it, empty where it does not say
 */
public record CorpusSchool(int number, String name, String laCode, String status, String openedOn) {

    private static final List<String> LA_CODES = List.of("390", "391", "392", "393", "394", "840", "929");
    private static final List<String> LA_NAMES = List.of(
            "Gateshead",
            "Newcastle upon Tyne",
            "North Tyneside",
            "South Tyneside",
            "Sunderland",
            "County Durham",
            "Northumberland");
    private static final List<String> BEGINNINGS = List.of(
            "Arbel", "Brindle", "Cragwin", "Duxter", "Egglan", "Foxmar", "Gilver", "Hobsten", "Ickle", "Jessam",
            "Kilmar", "Luddick", "Mapple", "Norvel", "Osmund", "Pickar", "Quarrel", "Ravelin", "Snitter", "Tolvan");
    private static final List<String> ENDINGS = List.of(
            "thorpe", "bourne", "wick", "combe", "field", "haven", "hurst", "lington", "march", "nook", "over",
            "puddle", "ridge", "slack", "toft", "vale", "worth", "yard", "gill", "bottom");

    static CorpusSchool numbered(int number) {
        String name = BEGINNINGS.get(number % BEGINNINGS.size())
                + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size()) + " Primary School";
        return new CorpusSchool(number, name, LA_CODES.get(number % LA_CODES.size()), "Open", "");
    }

    CorpusSchool called(String otherName) {
        return new CorpusSchool(number, otherName, laCode, status, openedOn);
    }

    CorpusSchool closed() {
        return new CorpusSchool(number, name, laCode, "Closed", openedOn);
    }

    CorpusSchool openedOn(String day) {
        return new CorpusSchool(number, name, laCode, status, day);
    }

    public String schoolId() {
        return "P" + (100 + number);
    }

    public String urn() {
        return String.valueOf(710_000 + number);
    }

    /** A URN that only this school may have besides its own. */
    String otherUrn() {
        return String.valueOf(720_000 + number);
    }

    String establishmentNumber() {
        return String.valueOf(5_000 + number);
    }

    String authority() {
        return LA_NAMES.get(LA_CODES.indexOf(laCode));
    }

    /** The name of an authority to which it does not belong. */
    String otherAuthority() {
        return LA_NAMES.get((LA_CODES.indexOf(laCode) + 1) % LA_NAMES.size());
    }

    String registerRow() {
        return registerRow(urn(), name, status, openedOn, "");
    }

    /** A row of the register for this school under another URN. */
    String registerRow(String underUrn, String underName, String withStatus, String opened, String closed) {
        return "%s,%s,%s,%s,\"%s\",%s,%s,%s,Primary"
                .formatted(underUrn, laCode, authority(), establishmentNumber(), underName, withStatus, opened, closed);
    }

    String panelRow() {
        return "%s,%s,%s 9,2019-06-01,,".formatted(schoolId(), urn(), authority());
    }
}
