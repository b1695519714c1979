package org.careerbenchmarks.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;

/**
 * Another framework than the pilot's, with 12 benchmarks and 70 characteristics up to 12.10, in three waves.
 *
 * <p>Of four schools, A1 stays, A2 becomes an academy after the first wave, A3 leaves after the first wave and A4 joins
 * before the last.
 */
public final class ExampleReference {

    public static final Wave FIRST = wave("2021-07", LocalDate.of(2021, 6, 21));
    public static final Wave SECOND = wave("2022-07", LocalDate.of(2022, 6, 20));
    public static final Wave THIRD = wave("2023-07", LocalDate.of(2023, 6, 19));

    private ExampleReference() {}

    public static Reference build() {
        Map<String, School> schools = new TreeMap<>();
        for (String urn : List.of("100001", "100002", "100003", "100004", "100005")) {
            schools.put(urn, new School(urn, "001", "20" + urn.substring(4), "School " + urn, "Open", null, null, "P"));
        }
        Map<String, PanelSchool> panel = new TreeMap<>();
        Map<String, PanelUrn> urns = new TreeMap<>();
        LocalDate start = LocalDate.of(2021, 1, 1);
        panel.put("A1", new PanelSchool("A1", "100001", "North", start, null, null));
        panel.put("A2", new PanelSchool("A2", "100002", "North", start, null, null));
        panel.put("A3", new PanelSchool("A3", "100003", "North", start, LocalDate.of(2021, 12, 31), null));
        panel.put("A4", new PanelSchool("A4", "100004", "North", LocalDate.of(2023, 1, 1), null, null));
        panel.values().forEach(each -> urns.put(each.urn(), new PanelUrn(each.schoolId(), each.urn(), null, null)));
        LocalDate lastDay = LocalDate.of(2021, 8, 31);
        urns.put("100002", new PanelUrn("A2", "100002", null, lastDay));
        urns.put("100005", new PanelUrn("A2", "100005", lastDay.plusDays(1), null));
        Framework framework = framework();
        return new Reference(
                Map.of(framework.version(), framework),
                new TreeMap<>(Map.of("2021-07", FIRST, "2022-07", SECOND, "2023-07", THIRD)),
                Map.of("001", new Area("001", "E00000001", "Elmet & Craven", List.of())),
                schools,
                List.of(),
                panel,
                urns,
                List.of(),
                List.of(),
                Map.of(),
                "example");
    }

    public static Framework framework() {
        SortedMap<Integer, String> titles = new TreeMap<>();
        List<Characteristic> characteristics = new ArrayList<>();
        for (int benchmark = 1; benchmark <= 12; benchmark++) {
            titles.put(benchmark, "Benchmark number " + benchmark);
            int size = benchmark == 12 ? 10 : benchmark <= 5 ? 6 : 5;
            for (int i = 1; i <= size; i++) {
                String ref = benchmark + "." + i;
                characteristics.add(new Characteristic(
                        benchmark, ref, "What " + ref + " asks, in so many words", characteristics.size() + 1));
            }
        }
        return new Framework("x", titles, characteristics);
    }

    private static Wave wave(String code, LocalDate opens) {
        return new Wave(code, "Wave of " + code, "202021", "x", opens, opens.plusDays(25), opens.plusDays(120));
    }
}
