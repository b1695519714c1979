package org.careerbenchmarks.model.reference;

import java.util.List;

/**
 * A local authority.
 *
 * @param laCode the three-digit code of the Department for Education, {@code 390}
 * @param gssCode the code of the Office for National Statistics, {@code E08000037}
 * @param aliases other names by which returns call it
 */
public record Area(String laCode, String gssCode, String name, List<String> aliases) {

    public Area {
        aliases = List.copyOf(aliases);
    }
}
