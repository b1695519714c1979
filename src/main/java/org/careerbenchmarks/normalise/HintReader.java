package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.FileHint;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;

/**
 * Reads what the path of a file says about the return in it. People name files as they like, so only whole tokens
 * count: {@code P017} is a school, {@code P0170} and {@code XP017} are not.
 */
final class HintReader {

    private static final Pattern URN = Pattern.compile("[0-9]{6}");

    /** Ids of letters alone or digits alone may be ordinary words, or the number of a copy. */
    private static final Pattern TELLING_ID = Pattern.compile("(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]+");

    /** A year and a month; not the beginning of a date, and not a part of something longer. */
    private static final Pattern WAVE = Pattern.compile(
            "(?<![\\p{L}\\p{N}%])([0-9]{4})[-_]([0-9]{2})(?![\\p{L}\\p{N}%])(?![-_.][0-9]{1,2}(?![0-9]))");

    private final Map<String, String> schoolIds = new HashMap<>();
    private final Map<String, PanelUrn> panelUrns;
    private final Set<String> waves;

    HintReader(Reference reference) {
        this.panelUrns = reference.panelUrns();
        this.waves = reference.waves().keySet();
        for (String schoolId : reference.panel().keySet()) {
            String token = schoolId.toUpperCase(Locale.ROOT);
            if (TELLING_ID.matcher(token).matches()) {
                schoolIds.put(token, schoolId);
            }
        }
    }

    /** Reads a path with {@code /} between its parts: schools from the name of the file, waves from all of it. */
    FileHint read(String path) {
        Set<String> urns = new TreeSet<>();
        Set<String> schools = new TreeSet<>();
        for (String token : tokens(path.substring(path.lastIndexOf('/') + 1))) {
            String schoolId = schoolIds.get(token.toUpperCase(Locale.ROOT));
            if (schoolId != null) {
                schools.add(schoolId);
            } else if (URN.matcher(token).matches()) {
                urns.add(token);
                PanelUrn known = panelUrns.get(token);
                if (known != null) {
                    schools.add(known.schoolId());
                }
            }
        }
        return new FileHint(urns, schools, wavesIn(path));
    }

    private Set<String> wavesIn(String path) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = WAVE.matcher(path);
        while (matcher.find()) {
            String wave = matcher.group(1) + "-" + matcher.group(2);
            if (waves.contains(wave)) {
                found.add(wave);
            }
        }
        return found;
    }

    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int to = 0, c; to < name.length(); to += Character.charCount(c)) {
            c = name.codePointAt(to);
            if (!isPartOfToken(c)) {
                tokens.add(name.substring(from, to));
                from = to + Character.charCount(c);
            }
        }
        tokens.add(name.substring(from));
        return tokens;
    }

    /** A percent sign begins a byte that is no UTF-8, and may be a letter in the encoding of the sender. */
    private static boolean isPartOfToken(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '%';
    }
}
