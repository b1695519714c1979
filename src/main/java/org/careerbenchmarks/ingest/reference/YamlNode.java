package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file, asked for what should be there, and complaining of it by its line. */
record YamlNode(ReferenceFile file, Node node) {

    /** One key of a mapping, and what stands behind it. */
    record Entry(YamlNode key, YamlNode value) {}

    /**
     * The words that stand here, without spaces around them.
     *
     * @param what they are, for a sentence: {@code the text of the question}
     */
    String text(String what) {
        if (!(node instanceof ScalarNode scalar)) {
            throw broken(what + " is a list or has parts", "write it as one text");
        }
        String text = Text.trim(scalar.getValue());
        if (text.isEmpty()) {
            throw broken(what + " is blank", "write it behind the colon, in quotation marks");
        }
        if (text.codePoints().anyMatch(YamlNode::isUnseen)) {
            throw broken(what + " holds a character that cannot be seen", "type it anew");
        }
        return text;
    }

    List<YamlNode> items(String what) {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken(what + " are no list", "begin each with a hyphen, or write them between [ and ]");
        }
        return sequence.getValue().stream()
                .map(each -> new YamlNode(file, each))
                .toList();
    }

    /** The keys that stand here, each once, with their values. */
    List<Entry> entries(String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken(what + " has no parts", "write its parts as name, colon and value");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            String name = key.text("a name in " + what);
            if (!seen.add(name)) {
                throw key.broken(what + " has " + Text.shown(name) + " twice", "write it once");
            }
            entries.add(new Entry(key, new YamlNode(file, tuple.getValueNode())));
        }
        return entries;
    }

    BrokenReference broken(String problem, String remedy) {
        return file.broken(node.getStartMark().getLine() + 1L, problem, remedy);
    }

    /** A database cannot keep NUL, and half a character is none. */
    private static boolean isUnseen(int letter) {
        boolean isBreak = letter == '\n' || letter == '\r' || letter == '\t';
        return Character.isISOControl(letter) && !isBreak
                || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
