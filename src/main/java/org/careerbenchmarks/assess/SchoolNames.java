package org.careerbenchmarks.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.jspecify.annotations.Nullable;

/** The names of the panel's schools under all their URNs, freed of the ways in which one name is written. */
final class SchoolNames {

    /** One letter in so many may differ in names that count as similar. */
    private static final int LETTERS_PER_SLIP = 8;

    private static final int LONGEST = 200;
    private static final Pattern APOSTROPHES = Pattern.compile("['‘’`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern ACADEMY = Pattern.compile("\\bacademy\\b ?");
    private static final List<String[]> SPELLINGS = readSpellings();

    private final Reference reference;
    private final Map<String, Set<String>> schoolsByName = new HashMap<>();
    private final Map<String, Set<String>> schoolsByBareName = new HashMap<>();
    private final Map<String, Set<String>> namesBySchool = new HashMap<>();

    /** The names of all schools of the register: many, and seldom asked for. */
    private @Nullable Set<String> registered;

    SchoolNames(Reference reference) {
        this.reference = reference;
        for (PanelUrn panelUrn : reference.panelUrns().values()) {
            School school = reference.schools().get(panelUrn.urn());
            if (school != null) {
                String name = canonical(school.name());
                Set<String> schoolId = Set.of(panelUrn.schoolId());
                schoolsByName.merge(name, schoolId, SchoolNames::both);
                schoolsByBareName.merge(withoutAcademy(name), schoolId, SchoolNames::both);
                namesBySchool.merge(panelUrn.schoolId(), Set.of(name), SchoolNames::both);
            }
        }
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    NameMatch compare(String written, String schoolId) {
        String name = canonical(written);
        Set<String> own = namesBySchool.getOrDefault(schoolId, Set.of());
        if (own.isEmpty()) {
            return NameMatch.NOT_COMPARED;
        }
        if (own.contains(name)) {
            return NameMatch.SAME;
        }
        if (schoolsByName.containsKey(name)) {
            return NameMatch.OF_ANOTHER_SCHOOL;
        }
        String bare = withoutAcademy(name);
        return own.stream().anyMatch(each -> areSimilar(withoutAcademy(each), bare))
                ? NameMatch.SIMILAR
                : NameMatch.DIFFERENT;
    }

    /** The schools of the panel that have or had this name. */
    Set<String> findSchools(String written) {
        return schoolsByName.getOrDefault(canonical(written), Set.of());
    }

    /** The schools of the panel whose name is nearly this one, unless it is that of another school of the register. */
    Set<String> findSimilarSchools(String written) {
        String name = canonical(written);
        String bare = withoutAcademy(name);
        Set<String> similar = new TreeSet<>();
        schoolsByBareName.forEach((each, schools) -> {
            if (areSimilar(each, bare)) {
                similar.addAll(schools);
            }
        });
        return !similar.isEmpty() && isRegistered(name) ? Set.of() : similar;
    }

    private synchronized boolean isRegistered(String name) {
        if (registered == null) {
            registered = new HashSet<>();
            for (School each : reference.schools().values()) {
                registered.add(canonical(each.name()));
            }
        }
        return registered.contains(name);
    }

    /** A school keeps its name when it becomes an academy, but for this word; two schools may differ in it alone. */
    private static String withoutAcademy(String name) {
        return ACADEMY.matcher(name).replaceAll("").strip();
    }

    static String canonical(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String spaced = " "
                + GAPS.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                        .replaceAll(" ")
                        .strip() + " ";
        for (String[] spelling : SPELLINGS) {
            spaced = spaced.replace(spelling[0], spelling[1]);
        }
        return spaced.strip();
    }

    /** Few letters differ, and no digit: schools that share a name are told apart by numbers. */
    private static boolean areSimilar(String one, String other) {
        int most = Math.max(one.length(), other.length()) / LETTERS_PER_SLIP;
        return one.length() <= LONGEST
                && other.length() <= LONGEST
                && Math.abs(one.length() - other.length()) <= most
                && isWithin(most, one, other)
                && digits(one).equals(digits(other));
    }

    private static String digits(String name) {
        return NOT_DIGITS.matcher(name).replaceAll(" ").strip();
    }

    /**
     * Whether so few letters are to insert, delete or replace to make one text of the other (Levenshtein). Most names
     * are told apart by their first letters.
     */
    private static boolean isWithin(int most, String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        int least = 0;
        for (int i = 1; i <= one.length() && least <= most; i++) {
            int diagonal = row[0];
            row[0] = i;
            least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
        }
        return least <= most && row[other.length()] <= most;
    }

    private static List<String[]> readSpellings() {
        try (InputStream bytes = SchoolNames.class.getResourceAsStream("/dictionary/school-names.csv")) {
            if (bytes == null) {
                throw new IllegalStateException("The dictionary school-names.csv is not in the program.");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(pair -> new String[] {" " + pair[0] + " ", pair[1].isEmpty() ? " " : " " + pair[1] + " "})
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
