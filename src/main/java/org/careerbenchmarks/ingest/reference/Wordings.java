package org.careerbenchmarks.ingest.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words by which something is known in an export, each leading to one thing: case, spacing and punctuation aside. */
final class Wordings {

    private static final Set<String> NOT_APPLICABLE = Set.of("notapplicable", "na", "doesnotapply");

    private final String kind;
    private final Map<String, String> owners = new HashMap<>();

    /**
     * No words yet.
     *
     * @param kind what the words are for, {@code option}
     */
    Wordings(String kind) {
        this.kind = kind;
    }

    /** The words that stand at a place, after a look whether they can be told from all others. */
    String add(YamlNode at, String what, String owner) {
        String text = at.text(what);
        String key = key(text);
        if (key.isEmpty()) {
            throw at.broken(what + ", " + Text.shown(text) + ", has neither letter nor digit", "write it in words");
        }
        String other = owners.putIfAbsent(key, owner);
        if (other != null && !other.equals(owner)) {
            throw at.broken(
                    Text.shown(text) + " is what the " + kind + " " + other
                            + " is called already, capitals, spaces and punctuation aside",
                    "give each " + kind + " words of its own");
        }
        return text;
    }

    /** Whether the words say that a question does not apply, which is understood without being declared. */
    static boolean meanNotApplicable(String text) {
        return NOT_APPLICABLE.contains(key(text));
    }

    private static String key(String text) {
        return Text.key(Normalizer.normalize(text, Normalizer.Form.NFKC)).replace(" ", "");
    }
}
