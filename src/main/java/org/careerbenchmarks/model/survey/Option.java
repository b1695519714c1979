package org.careerbenchmarks.model.survey;

import java.util.List;

/**
 * One answer that a question offers.
 *
 * @param id its name in tables
 * @param label its words in the survey tool
 * @param aliases other words of the same meaning; for a coded question also words that betray the theme
 */
public record Option(String id, String label, List<String> aliases) {

    public Option {
        aliases = List.copyOf(aliases);
    }
}
