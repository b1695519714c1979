package org.careerbenchmarks.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
            TextSigns::hasAt,
            "(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}"
                    + "\\.[A-Za-z]{2,24}(?![A-Za-z0-9])"),
    /** British: ten or eleven digits from 0, or as many from +44, in groups of three and more. */
    TELEPHONE_NUMBER(
            "a telephone number",
            signs -> signs.digits() >= 10,
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
            signs -> signs.hasBirth() && signs.digits() >= 3,
            "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|born(?: on)?)[ :=,(-]{0,4}(?:the )?[0-9]{1,2}"
                    + "(?:[/.-][0-9]{1,2}[/.-][0-9]{2,4}|(?:st|nd|rd|th)?(?: of)? [a-z]{3,9},? [0-9]{2,4})"),
    PUPIL_NUMBER("a unique pupil number", signs -> signs.digits() >= 11, "\\b[A-Z][0-9]{11}[0-9A-Z]\\b"),
    /** Called so, or with two names: {@code Pupil Voice Survey} is no child, nor is {@code pupil May Day}. */
    CHILDS_NAME(
            "the name of a child",
            signs -> signs.hasChild() && signs.hasCapitalisedWord(),
            "\\b([Pp]upils?|[Cc]hild|[Cc]hildren|[Ss]tudents?|[Bb]oy|[Gg]irl)(?:,|:| is| was)?"
                    + " (?:(called|named|name is) )?(\\p{Lu}\\p{Ll}{1,20})(?: (\\p{Lu}[\\p{L}'’-]{1,30}))?(?!\\p{L})") {
        /** As a search would, but only where one of its words may begin: trying every letter is what takes time. */
        @Override
        boolean isIn(String text, TextSigns signs, Matcher match) {
            match.useTransparentBounds(true);
            int from = 0;
            for (int at : signs.children()) {
                if (at >= from && match.region(at, text.length()).lookingAt()) {
                    if (confirms(match)) {
                        return true;
                    }
                    from = match.end();
                }
            }
            return false;
        }

        @Override
        boolean confirms(Matcher match) {
            String surname = match.group(4);
            if (match.group(2) != null || surname == null) {
                return match.group(2) != null;
            }
            boolean isOne = ONE_CHILD.contains(match.group(1));
            boolean isName = isOne ? !ORDINARY.contains(match.group(3)) : FirstNames.ALL.contains(match.group(3));
            return isName && !ORDINARY.contains(surname);
        }
    };

    private static final int LONGEST_SHOWN = 240;

    /** In the middle of a sentence, where a capital letter begins a name. */
    private static final Set<String> ONE_CHILD = Set.of("pupil", "child", "student", "boy", "girl");

    private static final Set<String> ORDINARY = Set.of(
            ("January February March April May June July August September October November December Monday Tuesday "
                            + "Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Year Key Stage Early "
                            + "Reception Nursery Career Careers Voice Premium Council Parliament Progress Passport Profile "
                            + "Survey Questionnaire Interview Interviews Referral Unit Development Protection Ambassador "
                            + "Ambassadors Leader Leaders Leadership Day Days Week Fair Club School University College "
                            + "Trust Centre English Maths Science North South East West County Durham Newcastle Gateshead "
                            + "Sunderland Tyneside Northumberland")
                    .split(" "));
    private static final List<PersonalDetail> ALL = List.of(values());

    private final String words;
    private final Predicate<TextSigns> needed;
    private final Pattern pattern;

    /** A text without the needed signs is not searched. */
    PersonalDetail(String words, Predicate<TextSigns> needed, String pattern) {
        this.words = words;
        this.needed = needed;
        this.pattern = Pattern.compile(pattern);
    }

    /** What it is, in words that can stand in a sentence. */
    public String words() {
        return words;
    }

    /** The first kind that a text holds, or null. */
    public static @Nullable PersonalDetail find(@Nullable String text) {
        if (text == null) {
            return null;
        }
        TextSigns signs = TextSigns.of(text);
        for (PersonalDetail each : ALL) {
            if (each.needed.test(signs) && each.isIn(text, signs, each.pattern.matcher(text))) {
                return each;
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

    /** Whether a text holds it, told by a matcher of its pattern for the text. */
    boolean isIn(String text, TextSigns signs, Matcher match) {
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
