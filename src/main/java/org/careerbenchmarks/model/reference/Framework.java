package org.careerbenchmarks.model.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One version of the framework: its benchmarks by number and its characteristics in order. */
public final class Framework {

    private final String version;
    private final SortedMap<Integer, String> benchmarkTitles;
    private final Map<String, Characteristic> byRef = new LinkedHashMap<>();
    private final List<Characteristic> inOrder;

    public Framework(String version, SortedMap<Integer, String> benchmarkTitles, List<Characteristic> characteristics) {
        this.version = version;
        this.benchmarkTitles = new TreeMap<>(benchmarkTitles);
        characteristics.forEach(each -> byRef.put(each.ref(), each));
        this.inOrder = List.copyOf(byRef.values());
    }

    public String version() {
        return version;
    }

    public SortedMap<Integer, String> benchmarkTitles() {
        return benchmarkTitles;
    }

    public List<Characteristic> characteristics() {
        return inOrder;
    }

    public Optional<Characteristic> find(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    public int size() {
        return byRef.size();
    }
}
