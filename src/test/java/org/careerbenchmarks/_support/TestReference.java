package org.careerbenchmarks._support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.careerbenchmarks.model.reference.Wave;

/**
 * A small pilot: 20 schools {@code P001} to {@code P020} with the URNs 100001 to 100020, two waves, and a framework of
 * 20 characteristics in three benchmarks, of which the first has ten ({@code 1.1} and {@code 1.10}).
 *
 * <p>P002 opened on 8 July 2019; P003 has an earlier URN; P004 was merged into a school outside the panel; P018 left
 * before the first wave, P019 joined before the second. The version v0 of the framework has the same refs and other words.
 */
public final class TestReference {

    public static final int SCHOOLS = 20;
    public static final String FORMER_URN_OF_P003 = "100503";
    public static final String URN_OUTSIDE_THE_PANEL = "100900";
    public static final String URN_MERGED_WITH_P004 = "100901";
    public static final String BASELINE = "2019-07";
    public static final String YEAR_1 = "2020-07";

    private static final int[] PER_BENCHMARK = {10, 5, 5};
    private static final String[] KINDS = {
        "Primary School", "Church of England Primary School", "RC Primary School", "First School", "Infant School"
    };
    private static final String[] PLACES = {
        "St Aidan's", "Ashbank", "Saint Bede's", "Castleton", "Dunelm", "Elmfield", "Fellside", "Grangemouth",
                "Hazelmere",
        "Ironbridge", "Jarrow Lane", "Kingsmead", "Lakeside", "Moorgate", "Northburn", "Oakwood", "Parkview",
                "Queensway",
        "Riverdale", "Stonebrook"
    };

    private static final Reference REFERENCE = build();

    private TestReference() {}

    public static Reference reference() {
        return REFERENCE;
    }

    public static Framework framework() {
        return REFERENCE.frameworks().get("v1");
    }

    public static String urnOf(String schoolId) {
        return REFERENCE.panel().get(schoolId).urn();
    }

    public static String nameOf(String schoolId) {
        return REFERENCE.schools().get(urnOf(schoolId)).name();
    }

    public static String authorityOf(String schoolId) {
        return REFERENCE
                .areas()
                .get(REFERENCE.schools().get(urnOf(schoolId)).laCode())
                .name();
    }

    public static String wordsOf(String ref) {
        return framework().find(ref).orElseThrow().text();
    }

    private static Reference build() {
        Map<String, Area> areas = new TreeMap<>();
        List.of(
                        new Area("390", "E08000037", "Gateshead", List.of()),
                        new Area("391", "E08000021", "Newcastle upon Tyne", List.of("Newcastle")),
                        new Area("840", "E06000047", "County Durham", List.of("Durham", "Co. Durham")))
                .forEach(area -> areas.put(area.laCode(), area));
        Map<String, School> schools = new TreeMap<>();
        Map<String, PanelSchool> panel = new TreeMap<>();
        Map<String, PanelUrn> urns = new TreeMap<>();
        for (int i = 1; i <= SCHOOLS; i++) {
            PanelSchool school = panelSchool(i);
            panel.put(school.schoolId(), school);
            urns.put(school.urn(), new PanelUrn(school.schoolId(), school.urn(), null, null));
            String laCode = List.copyOf(areas.keySet()).get(i % areas.size());
            String name = PLACES[i - 1] + " " + KINDS[i % KINDS.length];
            schools.put(school.urn(), school(school.urn(), laCode, name));
        }
        urns.put(FORMER_URN_OF_P003, new PanelUrn("P003", FORMER_URN_OF_P003, null, LocalDate.of(2019, 8, 31)));
        schools.put(FORMER_URN_OF_P003, school(FORMER_URN_OF_P003, "390", "Monkton Village School"));
        schools.put(
                URN_MERGED_WITH_P004, school(URN_MERGED_WITH_P004, "391", "Grangemouth and Castleton Primary School"));
        schools.put(URN_OUTSIDE_THE_PANEL, school(URN_OUTSIDE_THE_PANEL, "391", "Westgate Primary School"));
        Framework framework = buildFramework("v1", "Every pupil's encounter %d of kind %d is planned – and kept.");
        Framework earlier = buildFramework("v0", "The school has a plan %d for encounters of kind %d.");
        return new Reference(
                Map.of(framework.version(), framework, earlier.version(), earlier),
                new TreeMap<>(Map.of(
                        BASELINE, wave(BASELINE, "Baseline", "201819", 2019),
                        YEAR_1, wave(YEAR_1, "Year 1", "201920", 2020))),
                areas,
                schools,
                List.of(new SchoolLink("100004", URN_MERGED_WITH_P004, "", "Successor - merged", null)),
                panel,
                urns,
                List.of(),
                List.of(),
                Map.of(),
                "0".repeat(64));
    }

    private static PanelSchool panelSchool(int i) {
        String schoolId = String.format("P%03d", i);
        LocalDate joined = LocalDate.of(i == 19 ? 2020 : 2018, 1, 1);
        LocalDate left = i == 18 ? LocalDate.of(2019, 3, 31) : null;
        return new PanelSchool(schoolId, String.valueOf(100000 + i), "Cluster 1", joined, left, null);
    }

    private static School school(String urn, String laCode, String name) {
        LocalDate opened = urn.equals("100002") ? LocalDate.of(2019, 7, 8) : null;
        return new School(urn, laCode, "2" + urn.substring(3), name, "Open", opened, null, "Primary");
    }

    private static Wave wave(String code, String label, String academicYear, int year) {
        return new Wave(
                code,
                label,
                academicYear,
                "v1",
                LocalDate.of(year, 6, 1),
                LocalDate.of(year, 7, 31),
                LocalDate.of(year, 8, 31));
    }

    private static Framework buildFramework(String version, String words) {
        TreeMap<Integer, String> titles = new TreeMap<>();
        List<Characteristic> characteristics = new ArrayList<>();
        for (int benchmark = 1; benchmark <= PER_BENCHMARK.length; benchmark++) {
            titles.put(benchmark, "Benchmark of the number " + benchmark);
            for (int item = 1; item <= PER_BENCHMARK[benchmark - 1]; item++) {
                String text = words.formatted(item, benchmark);
                characteristics.add(
                        new Characteristic(benchmark, benchmark + "." + item, text, characteristics.size() + 1));
            }
        }
        return new Framework(version, titles, characteristics);
    }
}
