package org.careerbenchmarks.ingest.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as our own files write them, {@code 2020-07-31}, and as the register does, {@code 31-07-2020}. */
final class WrittenDate {

    // A year outside is a slip of the pen, and databases and spreadsheets differ about such days.
    private static final Pattern ISO = Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern REGISTER = Pattern.compile("(\\d\\d)-(\\d\\d)-(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)[-/.]((?:19|20|21)\\d\\d)");
    private static final Set<String> NO_DATE =
            Set.of("", "-", "..", "null", "na", "n/a", "none", "not applicable", "does not apply", "not recorded");

    private WrittenDate() {}

    static Optional<LocalDate> findIso(String text) {
        Matcher form = ISO.matcher(text);
        return form.matches() ? find(form.group(1), form.group(2), form.group(3)) : Optional.empty();
    }

    /** What to do about a text that is no ISO date: the date itself where it can be told, day first. */
    static String isoRemedy(String text) {
        Matcher form = DAY_FIRST.matcher(text);
        Optional<LocalDate> meant =
                form.matches() ? find(form.group(3), form.group(2), form.group(1)) : Optional.empty();
        return meant.map(date -> "write it as " + date).orElse("write year, month and day, such as 2020-07-31");
    }

    static Optional<LocalDate> findInRegister(String text) {
        Matcher form = REGISTER.matcher(text);
        return form.matches() ? find(form.group(3), form.group(2), form.group(1)) : Optional.empty();
    }

    /** Whether the register says in one of its ways that there is no date. */
    static boolean isNone(String text) {
        return NO_DATE.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> find(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
