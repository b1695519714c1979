package org.careerbenchmarks.ingest.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careerbenchmarks.model.reference.Area;

/** Reads {@code areas.csv}: one row a local authority, with all the names by which returns call it. */
final class AreasFile {

    static final String NAME = "areas.csv";

    private static final String LA_CODE = "la_code";
    private static final String GSS_CODE = "gss_code";
    private static final String AREA_NAME = "name";
    private static final String ALIASES = "aliases";

    private static final Pattern LA_CODE_FORM = Pattern.compile("\\d{3}");
    private static final Pattern GSS_CODE_FORM = Pattern.compile("[A-Z]\\d{8}");

    /** Codes that ended in 2009 or 2013 and are still found in lists, with the codes that took their place. */
    private static final Map<String, String> ENDED_CODES = Map.of(
            "E08000020", "E08000037",
            "E10000010", "E06000047",
            "E06000048", "E06000057",
            "E10000022", "E06000057");

    private final SortedMap<String, Area> byCode = new TreeMap<>();
    private final Unique laCodes = new Unique();
    private final Unique gssCodes = new Unique();
    private final Map<String, Meaning> meanings = new HashMap<>();

    private record Meaning(String laCode, long line) {}

    private AreasFile() {}

    /** The areas by {@code la_code}. */
    static Map<String, Area> read(ReferenceFile file) {
        AreasFile areas = new AreasFile();
        CsvTable.read(file, List.of(LA_CODE, GSS_CODE, AREA_NAME, ALIASES), areas::add);
        if (areas.byCode.isEmpty()) {
            throw file.broken("has no areas", "write one row for each local authority");
        }
        return Collections.unmodifiableMap(areas.byCode);
    }

    private void add(CsvRow row) {
        String laCode = row.matching(
                LA_CODE, LA_CODE_FORM, "is not the code of an authority", "write its three digits, such as 390");
        laCodes.add(row, LA_CODE, "write one row for each authority");
        String gssCode = gssCode(row);
        String name = row.required(AREA_NAME, "give the name of the authority");
        means(laCode, laCode, row, LA_CODE);
        means(gssCode, laCode, row, GSS_CODE);
        means(name, laCode, row, AREA_NAME);
        byCode.put(laCode, new Area(laCode, gssCode, name, aliases(laCode, row)));
    }

    private String gssCode(CsvRow row) {
        String remedy = "write a letter and eight digits, such as E08000037";
        String gssCode = row.matching(GSS_CODE, GSS_CODE_FORM, "is not a code of the statistics office", remedy);
        String successor = ENDED_CODES.get(gssCode);
        if (successor != null) {
            throw row.broken(GSS_CODE, "is no longer in use", "write " + successor);
        }
        gssCodes.add(row, GSS_CODE, "give each authority its own code");
        return gssCode;
    }

    private List<String> aliases(String laCode, CsvRow row) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (String written : row.text(ALIASES).split(";")) {
            String alias = Text.trim(written);
            if (!Text.key(alias).isEmpty()) {
                means(alias, laCode, row, ALIASES);
                aliases.putIfAbsent(alias, alias);
            }
        }
        return List.copyOf(aliases.values());
    }

    /** Remembers that a word means an area; to say so twice of one area does no harm. */
    private void means(String word, String laCode, CsvRow row, String column) {
        Meaning before = meanings.putIfAbsent(Text.key(word), new Meaning(laCode, row.line()));
        if (before != null && !before.laCode().equals(laCode)) {
            throw row.brokenHere(
                    column,
                    Text.shown(word) + " means " + before.laCode() + " in line " + before.line() + " already",
                    "give each name and alias to one authority only");
        }
    }
}
