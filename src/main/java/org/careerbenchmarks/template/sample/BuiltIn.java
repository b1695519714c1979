package org.careerbenchmarks.template.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Wave;

/** The reference data that come with the program: an invented framework, the pilot's waves, areas and totals. */
final class BuiltIn {

    private BuiltIn() {}

    static byte[] bytes(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource sample/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Framework framework() {
        SortedMap<Integer, String> titles = new TreeMap<>();
        List<Characteristic> characteristics = new ArrayList<>();
        String version = "";
        for (NamedCsvRecord row : rows("framework.csv")) {
            int benchmark = Integer.parseInt(row.getField("benchmark"));
            version = row.getField("framework_version");
            titles.put(benchmark, row.getField("benchmark_title"));
            characteristics.add(new Characteristic(
                    benchmark, row.getField("ref"), row.getField("characteristic"), characteristics.size() + 1));
        }
        return new Framework(version, titles, characteristics);
    }

    static Map<String, Wave> waves() {
        SortedMap<String, Wave> waves = new TreeMap<>();
        for (NamedCsvRecord row : rows("waves.csv")) {
            Wave wave = new Wave(
                    row.getField("wave"),
                    row.getField("label"),
                    row.getField("academic_year"),
                    row.getField("framework_version"),
                    LocalDate.parse(row.getField("opens_on")),
                    LocalDate.parse(row.getField("due_on")),
                    LocalDate.parse(row.getField("closes_on")));
            waves.put(wave.wave(), wave);
        }
        return waves;
    }

    static Map<String, Area> areas() {
        SortedMap<String, Area> areas = new TreeMap<>();
        for (NamedCsvRecord row : rows("areas.csv")) {
            List<String> aliases = List.of(row.getField("aliases").split(";"));
            Area area = new Area(row.getField("la_code"), row.getField("gss_code"), row.getField("name"), aliases);
            areas.put(area.laCode(), area);
        }
        return areas;
    }

    static List<CalibrationCounts> calibrationCounts() {
        return rows("calibration-counts.csv").stream()
                .map(row -> new CalibrationCounts(
                        Integer.parseInt(row.getField("benchmark")), totals(row, "baseline"), totals(row, "year1")))
                .toList();
    }

    private static CalibrationCounts.Totals totals(NamedCsvRecord row, String wave) {
        return new CalibrationCounts.Totals(
                Integer.parseInt(row.getField(wave + "_fully")),
                Integer.parseInt(row.getField(wave + "_partially")),
                Integer.parseInt(row.getField(wave + "_not")));
    }

    static List<NamedCsvRecord> rows(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
