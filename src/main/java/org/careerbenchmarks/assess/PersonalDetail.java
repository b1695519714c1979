package org.careerbenchmarks.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Details of persons that have no place in a return, in the forms in which they stand out: ordinary evidence with
 * years, numbers and the names of firms is none.
 */
public enum PersonalDetail {
    EMAIL_ADDRESS(
            "an e-mail address",
            "(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}"
                    + "\\.[A-Za-z]{2,24}(?![A-Za-z0-9])"),
    /** British: ten or eleven digits from 0, or as many from +44, in groups of three and more. */
    TELEPHONE_NUMBER(
            "a telephone number",
            "(?<![0-9A-Za-z/-])(?<![0-9][.])(?:(?:\\+|00)44[ -]?(?:\\(0\\) ?)?[1-9][0-9]{1,4}|\\(?0[1-9][0-9]{1,4}\\)?)"
                    + "[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9A-Za-z/-])") {
        @Override
        boolean confirms(Matcher match) {
            String digits = match.group().replace("(0)", "").replaceAll("[^0-9]", "");
            String national = digits.replaceFirst("^(?:0044|44|0)", "");
            return national.length() == 9 || national.length() == 10;
        }
    },
    DATE_OF_BIRTH(
            "a date of birth",
            "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|born(?: on)?)[ :=,(-]{0,4}(?:the )?[0-9]{1,2}"
                    + "(?:[/.-][0-9]{1,2}[/.-][0-9]{2,4}|(?:st|nd|rd|th)?(?: of)? [a-z]{3,9},? [0-9]{2,4})"),
    PUPIL_NUMBER("a unique pupil number", "\\b[A-Z][0-9]{11}[0-9A-Z]\\b"),
    /** Called so, or with a usual first name and a surname: {@code Pupil Voice} is no child. */
    CHILDS_NAME(
            "the name of a child",
            "\\b(?i:pupils?|child|children|students?|boy|girl)(?:,|:| is| was)? (?:(called|named|name is) )?"
                    + "(\\p{Lu}\\p{Ll}{1,20})( \\p{Lu}[\\p{L}'’-]{1,30})?(?![\\p{L}])") {
        @Override
        boolean confirms(Matcher match) {
            boolean isCalled = match.group(1) != null;
            boolean hasSurname = match.group(3) != null;
            return isCalled || hasSurname && FirstNames.ALL.contains(match.group(2));
        }
    };

    private static final int LONGEST_SHOWN = 240;

    private final String words;
    private final Pattern pattern;

    PersonalDetail(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern);
    }

    /** What it is, in words that can stand in a sentence. */
    public String words() {
        return words;
    }

    /** The first kind that a text holds, or null. */
    public static @Nullable PersonalDetail find(@Nullable String text) {
        if (text != null) {
            for (PersonalDetail each : values()) {
                if (each.isIn(text)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** The same in the part of a text that a message might show. */
    static @Nullable PersonalDetail findInBeginning(String text) {
        return find(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text);
    }

    /** Whether what looks like it is it. */
    boolean confirms(Matcher match) {
        return true;
    }

    private boolean isIn(String text) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (confirms(match)) {
                return true;
            }
        }
        return false;
    }

    /** Usual first names, without those that are ordinary words as well. */
    private static final class FirstNames {

        private static final Set<String> ALL = read();

        private static Set<String> read() {
            try (InputStream bytes = PersonalDetail.class.getResourceAsStream("/dictionary/first-names.csv")) {
                if (bytes == null) {
                    throw new IllegalStateException("The dictionary first-names.csv is not in the program.");
                }
                return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
