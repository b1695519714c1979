package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;

/** The rows of one version of the framework, put into the order of their numbers as they come. */
final class FrameworkVersion {

    /** What a line says first about a benchmark or a characteristic. */
    record Entry(int benchmark, String ref, String text, long line) {}

    /** A ref as a number that can be ordered: 1.2 comes before 1.10. */
    private record Position(int benchmark, int number) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            return benchmark == other.benchmark
                    ? Integer.compare(number, other.number)
                    : Integer.compare(benchmark, other.benchmark);
        }
    }

    private final SortedMap<Integer, Entry> titles = new TreeMap<>();
    private final SortedMap<Position, Entry> characteristics = new TreeMap<>();

    /** Adds the title of a benchmark and returns the earlier entry that calls it otherwise. */
    Optional<Entry> addTitle(int benchmark, String title, long line) {
        Entry before = titles.putIfAbsent(benchmark, new Entry(benchmark, "", title, line));
        return Optional.ofNullable(before).filter(entry -> !entry.text().equals(title));
    }

    /** Adds a characteristic and returns the earlier entry that has the same number. */
    Optional<Entry> addCharacteristic(int benchmark, String ref, String text, long line) {
        int number = Integer.parseInt(ref.substring(ref.indexOf('.') + 1));
        Entry entry = new Entry(benchmark, ref, text, line);
        return Optional.ofNullable(characteristics.putIfAbsent(new Position(benchmark, number), entry));
    }

    Framework build(String version) {
        SortedMap<Integer, String> benchmarkTitles = new TreeMap<>();
        titles.forEach((benchmark, entry) -> benchmarkTitles.put(benchmark, entry.text()));
        List<Characteristic> inOrder = new ArrayList<>();
        for (Entry entry : characteristics.values()) {
            inOrder.add(new Characteristic(entry.benchmark(), entry.ref(), entry.text(), inOrder.size() + 1));
        }
        return new Framework(version, benchmarkTitles, inOrder);
    }
}
