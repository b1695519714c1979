package org.careerbenchmarks.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as British schools write them: the day first, or ISO, or a true date cell. A day that does not exist, or
 * lies before {@link #EARLIEST} or after the latest sensible day, is no date.
 */
public final class DateReader {

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int LONGEST = 60;
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String TIME = "(?:(?:t|,? )[0-9]{1,2}:[0-9]{2}[0-9:.]*z?)?";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern WORDS =
            Pattern.compile(WEEKDAY + DAY + "(?: of )?[ ./-]?([a-z]{3,9})[.,]?[ ./-]?'?([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "([a-z]{3,9})[.]? " + DAY + ",? ([0-9]{4})" + TIME);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Excel believes in a 29 February 1900, its day 60. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private static final int MOST_DAYS = 3_000_000;

    private final boolean date1904;
    private final LocalDate latest;

    /**
     * Reads the dates of a workbook.
     *
     * @param date1904 whether serial numbers count from 1904
     * @param latest the last day that is read as a date
     */
    public DateReader(boolean date1904, LocalDate latest) {
        this.date1904 = date1904;
        this.latest = latest;
    }

    /** The date in a cell, whose regular text is given, or null; a time behind it is left out. */
    public @Nullable LocalDate read(RawCell cell, String regularText) {
        LocalDate date =
                switch (cell.kind()) {
                    case NUMBER -> ofSerial(regularText);
                    case TEXT -> ofText(regularText);
                    case DATE -> regularText.length() > LONGEST ? null : ofIso(regularText);
                    case BOOLEAN, ERROR, UNCALCULATED -> null;
                };
        return date == null || date.isBefore(EARLIEST) || date.isAfter(latest) ? null : date;
    }

    private @Nullable LocalDate ofSerial(String number) {
        double serial = Double.parseDouble(number);
        int days = (int) Math.floor(serial);
        if (serial < 0 || serial > MOST_DAYS || !date1904 && days == DAY_THAT_NEVER_WAS) {
            return null;
        }
        if (date1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < DAY_THAT_NEVER_WAS ? 31 : 30).plusDays(days);
    }

    private static @Nullable LocalDate ofText(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = RegularText.withPlainMarks(text).toLowerCase(Locale.ROOT);
        LocalDate iso = ofIso(plain);
        if (iso != null) {
            return iso;
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return of(year(numbers.group(4)), Integer.parseInt(numbers.group(3)), numbers.group(1));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            return of(year(words.group(3)), month(words.group(2)), words.group(1));
        }
        // A month in words cannot be taken for a day, wherever it stands.
        Matcher monthFirst = MONTH_FIRST.matcher(plain);
        return monthFirst.matches()
                ? of(year(monthFirst.group(3)), month(monthFirst.group(1)), monthFirst.group(2))
                : null;
    }

    private static @Nullable LocalDate ofIso(String text) {
        Matcher iso = ISO.matcher(text.toLowerCase(Locale.ROOT));
        return iso.matches() ? of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(3)), iso.group(4)) : null;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int month(String word) {
        String start = word.equals("sept") ? "sep" : word;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(start)
                    || start.length() == 3 && MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate of(int year, int month, String day) {
        int dayOfMonth = Integer.parseInt(day);
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(dayOfMonth);
        return exists ? LocalDate.of(year, month, dayOfMonth) : null;
    }
}
