package org.careerbenchmarks.template.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;

/** Reference data with an invented register and panel, and the framework, waves and areas of the program. */
final class InventedReference {

    private static final LocalDate JOINED = LocalDate.of(2019, 6, 1);
    private static final int CLUSTER_SIZE = 6;

    private InventedReference() {}

    static Reference build(int schools, long seed) {
        Map<String, Area> areas = BuiltIn.areas();
        Framework framework = BuiltIn.framework();
        InventedRegister register = InventedRegister.build(schools, List.copyOf(areas.values()), seed);
        Map<String, School> byUrn = new TreeMap<>();
        register.schools().forEach(school -> byUrn.put(school.urn(), school));
        Map<String, PanelSchool> panel = panel(register.panel(), areas);
        Map<String, PanelUrn> panelUrns = new TreeMap<>();
        panel.values()
                .forEach(each -> panelUrns.put(each.urn(), new PanelUrn(each.schoolId(), each.urn(), null, null)));
        return new Reference(
                Map.of(framework.version(), framework),
                BuiltIn.waves(),
                areas,
                byUrn,
                register.links(),
                panel,
                panelUrns,
                List.of(),
                List.of(),
                BuiltInSurveys.byName(),
                "invented");
    }

    private static Map<String, PanelSchool> panel(List<School> schools, Map<String, Area> areas) {
        int digits = Math.max(3, String.valueOf(schools.size()).length());
        Map<String, PanelSchool> panel = new TreeMap<>();
        Map<String, List<School>> byAuthority = new TreeMap<>();
        for (School school : schools) {
            List<School> neighbours = byAuthority.computeIfAbsent(school.laCode(), code -> new ArrayList<>());
            neighbours.add(school);
            String id = ("P%0" + digits + "d").formatted(panel.size() + 1);
            String area = areas.get(school.laCode()).name();
            String cluster = area + " " + (1 + (neighbours.size() - 1) / CLUSTER_SIZE);
            panel.put(id, new PanelSchool(id, school.urn(), cluster, JOINED, null, email(school)));
        }
        return panel;
    }

    /** At a domain that is reserved for examples. */
    private static String email(School school) {
        String words = school.name().toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
        return words + "@example.org";
    }
}
