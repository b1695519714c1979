package org.careerbenchmarks.normalise.survey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.normalise.DateReader;
import org.careerbenchmarks.normalise.RegularText;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a response was submitted: a day as {@link DateReader} reads it, with a time behind it or none. The time is
 * taken as it stands, whatever zone it names.
 */
final class TimeReader {

    /** No clock is asked, so that later runs read the same; whether a time is sensible is for others to say. */
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private static final int LONGEST = 60;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int NOON = 12;
    private static final Pattern TIME =
            Pattern.compile("(?:t|[, ]+(?:at )?)([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?"
                    + " ?([ap]\\.?m\\.?)? ?(?:\\(?(?:z|utc|gmt|bst)\\)?|[+-][0-9]{2}:?[0-9]{2})?$");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]{1,12})?");

    private final DateReader dates;

    TimeReader(boolean date1904) {
        this.dates = new DateReader(date1904, LATEST);
    }

    @Nullable
    LocalDateTime read(RawCell cell) {
        String text = RegularText.line(cell.text());
        return switch (cell.kind()) {
            case NUMBER -> ofSerial(text);
            // In a .csv all cells are text.
            case TEXT -> SERIAL.matcher(text).matches() ? ofSerial(text) : ofText(text);
            case DATE -> ofText(text);
            case BOOLEAN, ERROR, UNCALCULATED -> null;
        };
    }

    private @Nullable LocalDateTime ofSerial(String number) {
        LocalDate day = day(RawCell.Kind.NUMBER, number);
        if (day == null) {
            return null;
        }
        double serial = Double.parseDouble(number);
        return day.atStartOfDay().plusSeconds(Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY));
    }

    private @Nullable LocalDateTime ofText(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = RegularText.withPlainMarks(text).toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(plain);
        if (!time.find()) {
            LocalDate day = day(RawCell.Kind.TEXT, plain);
            return day == null ? null : day.atStartOfDay();
        }
        LocalDate day = day(RawCell.Kind.TEXT, plain.substring(0, time.start()));
        int hour = hour(Integer.parseInt(time.group(1)), time.group(4));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        boolean exists = day != null && hour >= 0 && hour < 24 && minute < 60 && second < 60;
        return exists ? day.atTime(hour, minute, second) : null;
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > NOON) {
            return -1;
        }
        return hour % NOON + (half.charAt(0) == 'p' ? NOON : 0);
    }

    private @Nullable LocalDate day(RawCell.Kind kind, String text) {
        return dates.read(new RawCell(0, 0, kind, text, false), text);
    }
}
