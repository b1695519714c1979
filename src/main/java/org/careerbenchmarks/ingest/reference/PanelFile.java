package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.School;

/** Reads {@code panel.csv}, the pilot's own list of schools, and checks it against the register. */
final class PanelFile {

    static final String NAME = "panel.csv";

    private static final String SCHOOL_ID = "school_id";
    private static final String URN = "urn";
    private static final String CLUSTER = "cluster";
    private static final String JOINED_ON = "joined_on";
    private static final String LEFT_ON = "left_on";
    private static final String CONTACT_EMAIL = "contact_email";

    // The id becomes part of file names.
    private static final Pattern SCHOOL_ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]*");
    private static final Pattern EMAIL_OR_BLANK = Pattern.compile("|.+@.+");

    private final SortedMap<String, PanelSchool> bySchoolId = new TreeMap<>();
    private final Map<String, CsvRow> rowsByUrn = new HashMap<>();
    private final Unique schoolIds = new Unique();
    private final Unique urns = new Unique();

    private PanelFile() {}

    static PanelFile read(ReferenceFile file) {
        PanelFile panel = new PanelFile();
        CsvTable.read(file, List.of(SCHOOL_ID, URN, CLUSTER, JOINED_ON, LEFT_ON, CONTACT_EMAIL), panel::add);
        if (panel.bySchoolId.isEmpty()) {
            throw file.broken("has no schools", "write one row for each school of the pilot");
        }
        return panel;
    }

    /** The panel by {@code school_id}. */
    Map<String, PanelSchool> schools() {
        return Collections.unmodifiableMap(bySchoolId);
    }

    private void add(CsvRow row) {
        String schoolId = row.matching(
                SCHOOL_ID, SCHOOL_ID_FORM, "cannot be part of a file name", "write letters and digits, such as P001");
        schoolIds.addAs(Text.key(schoolId), row, SCHOOL_ID, "give each school an id of its own");
        String urn = row.matching(URN, SchoolsFile.URN_FORM, "is not a URN", SchoolsFile.URN_REMEDY);
        urns.add(row, URN, "keep one row for each school");
        LocalDate joinedOn = row.isoDate(JOINED_ON);
        LocalDate leftOn = row.isoDateOrNull(LEFT_ON);
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            throw row.broken(LEFT_ON, "is before joined_on, " + joinedOn, "mend one of them, or leave left_on blank");
        }
        row.matching(
                CONTACT_EMAIL, EMAIL_OR_BLANK, "is not an e-mail address", "write one with an @, or leave it blank");
        rowsByUrn.put(urn, row);
        bySchoolId.put(
                schoolId,
                new PanelSchool(schoolId, urn, row.text(CLUSTER), joinedOn, leftOn, row.textOrNull(CONTACT_EMAIL)));
    }

    /** No two rows may be one school, before and after it got another URN. */
    void checkAgainst(Succession succession) {
        for (PanelSchool school : inOrderOfLines()) {
            for (String other : succession.chain(school.urn())) {
                CsvRow otherRow = rowsByUrn.get(other);
                if (otherRow != null && !other.equals(school.urn())) {
                    throw otherRow.broken(
                            URN,
                            "and " + school.urn() + " in line "
                                    + rowsByUrn.get(school.urn()).line()
                                    + " are one school by reference/" + SchoolLinksFile.NAME,
                            "keep one row with one school_id, as a school keeps its id when its URN changes");
                }
            }
        }
    }

    /** Every school of the panel must be in the register, in an authority we know. */
    void checkAgainst(Map<String, School> register, Map<String, Area> areas) {
        for (PanelSchool school : inOrderOfLines()) {
            CsvRow row = rowsByUrn.get(school.urn());
            School registered = register.get(school.urn());
            if (registered == null) {
                throw row.broken(
                        URN,
                        "is not in reference/" + SchoolsFile.NAME,
                        "mend the URN, or put a newer extract of the register there");
            }
            if (!areas.containsKey(registered.laCode())) {
                throw row.broken(
                        URN,
                        "is " + registered.name() + " in authority " + registered.laCode()
                                + ", which is not in reference/" + AreasFile.NAME,
                        "mend the URN, or add the authority there");
            }
        }
    }

    private List<PanelSchool> inOrderOfLines() {
        return bySchoolId.values().stream()
                .sorted((one, other) -> Long.compare(
                        rowsByUrn.get(one.urn()).line(),
                        rowsByUrn.get(other.urn()).line()))
                .toList();
    }
}
