package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.School;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code schools.csv}, which may be the official register of the whole country.
 *
 * <p>The rows of schools that lead to the panel are checked; of the others only the URN is, because nobody here could
 * mend them and nothing depends on them. A date that cannot be read there is no date.
 */
final class SchoolsFile {

    static final String NAME = "schools.csv";

    static final String URN = "URN";
    static final Pattern URN_FORM = Pattern.compile("\\d{6}");
    static final String URN_REMEDY = "write its six digits, such as 108363";

    private static final String LA_CODE = "LA (code)";
    private static final String NUMBER = "EstablishmentNumber";
    private static final String SCHOOL_NAME = "EstablishmentName";
    private static final String STATUS = "EstablishmentStatus (name)";
    private static final String OPEN_DATE = "OpenDate";
    private static final String CLOSE_DATE = "CloseDate";
    private static final String PHASE = "PhaseOfEducation (name)";

    private static final Pattern LA_CODE_FORM = Pattern.compile("\\d{3}");

    private final Set<String> urnsToCheck;
    private final SortedMap<String, School> byUrn = new TreeMap<>();
    private final Unique urns = new Unique();
    private final Map<String, String> sharedTexts = new HashMap<>();

    private SchoolsFile(Set<String> urnsToCheck) {
        this.urnsToCheck = urnsToCheck;
    }

    /** The schools by URN. */
    static Map<String, School> read(ReferenceFile file, Set<String> urnsToCheck) {
        SchoolsFile schools = new SchoolsFile(urnsToCheck);
        List<String> columns = List.of(URN, LA_CODE, NUMBER, SCHOOL_NAME, STATUS, OPEN_DATE, CLOSE_DATE, PHASE);
        CsvTable.read(file, FileEncoding.UTF_8_OR_CP1252, columns, schools::add);
        if (schools.byUrn.isEmpty()) {
            throw file.broken("has no schools", "put the register's extract in its place");
        }
        return Collections.unmodifiableMap(schools.byUrn);
    }

    private void add(CsvRow row) {
        String urn = row.matching(URN, URN_FORM, "is not a URN", URN_REMEDY);
        urns.add(row, URN, "keep one row for each school");
        if (urnsToCheck.contains(urn)) {
            check(row);
        }
        byUrn.put(
                urn,
                new School(
                        urn,
                        shared(row.text(LA_CODE)),
                        establishmentNumber(row),
                        row.text(SCHOOL_NAME),
                        shared(row.text(STATUS)),
                        dateOrNull(row.text(OPEN_DATE)),
                        dateOrNull(row.text(CLOSE_DATE)),
                        shared(row.text(PHASE))));
    }

    private static void check(CsvRow row) {
        row.matching(LA_CODE, LA_CODE_FORM, "is not the code of an authority", "write its three digits, such as 390");
        row.required(SCHOOL_NAME, "give the name of the school");
        checkDate(row, OPEN_DATE);
        checkDate(row, CLOSE_DATE);
    }

    /** A date of the register, or one of its ways to say that there is none. */
    static void checkDate(CsvRow row, String column) {
        String text = row.text(column);
        if (!WrittenDate.isNone(text) && WrittenDate.findInRegister(text).isEmpty()) {
            throw row.broken(column, "is not a date of the register", "write it as 31-08-2019, or leave it blank");
        }
    }

    static @Nullable LocalDate dateOrNull(String text) {
        return WrittenDate.findInRegister(text).orElse(null);
    }

    /** Spreadsheets and scripts that take the number for a fraction leave {@code 2036.0}. */
    private static String establishmentNumber(CsvRow row) {
        String text = row.text(NUMBER);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** One copy of a text that thousands of rows share. */
    private String shared(String text) {
        return sharedTexts.computeIfAbsent(text, first -> first);
    }
}
