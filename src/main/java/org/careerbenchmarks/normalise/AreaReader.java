package org.careerbenchmarks.normalise;

import java.util.HashMap;
import java.util.Map;
import org.careerbenchmarks.model.reference.Area;
import org.jspecify.annotations.Nullable;

/** Reads a local authority by its name, an alias or one of its codes; the meaning is its {@code laCode}. */
final class AreaReader {

    private final Map<String, String> laCodes = new HashMap<>();

    AreaReader(Iterable<Area> areas) {
        for (Area area : areas) {
            add(area.laCode(), area);
            add(area.gssCode(), area);
            add(area.name(), area);
            area.aliases().forEach(alias -> add(alias, area));
        }
    }

    private void add(String written, Area area) {
        laCodes.putIfAbsent(RegularText.key(written), area.laCode());
    }

    @Nullable
    String read(String text) {
        return laCodes.get(RegularText.key(text));
    }
}
