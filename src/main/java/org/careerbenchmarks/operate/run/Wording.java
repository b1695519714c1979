package org.careerbenchmarks.operate.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Locale;

/** How numbers are written for people: rounded half up, once, last. */
public final class Wording {

    private Wording() {}

    public static String percent(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    public static String points(BigDecimal change) {
        BigDecimal whole = change.setScale(0, RoundingMode.HALF_UP);
        return (whole.signum() > 0 ? "+" : "") + whole.toPlainString();
    }

    public static String seconds(Duration took) {
        return took.toMinutes() > 0
                ? "%d min %d s".formatted(took.toMinutes(), took.toSecondsPart())
                : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    /** What went wrong, in one sentence; the names of Java's exceptions say nothing to most people. */
    public static String fault(Throwable fault) {
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written by this user.";
        }
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there.";
        }
        if (fault instanceof FileSystemException other) {
            return other.getFile() + ": " + other.getReason() + ".";
        }
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String first = message.lines().findFirst().orElse(message).strip();
        return first.endsWith(".") ? first : first + ".";
    }

    public static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
