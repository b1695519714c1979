package org.careerbenchmarks.operate.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyMatches;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a schedule's file. Values are left as they are written: YAML would make a number of {@code 12:30}.
 *
 * @param keys the parts of it by name; empty where it is a text or a list
 */
record ScheduleNode(Path file, Node node, Map<String, ScheduleNode> keys) {

    private static final int MOST_BYTES = 1 << 16;

    /**
     * Reads a file.
     *
     * @param known a record with a component for each key that may stand there
     */
    static ScheduleNode read(Path file, Class<?> known) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BrokenSchedule(file, "is larger than 64 KiB", "check that it is the file that is meant");
            }
            LoaderOptions limits = new LoaderOptions();
            limits.setAllowDuplicateKeys(false);
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(Files.readString(file)));
            return of(file, root, known);
        } catch (CharacterCodingException otherEncoding) {
            throw new BrokenSchedule(file, "is not UTF-8", "save it as UTF-8");
        } catch (MarkedYAMLException marked) {
            int line = marked.getProblemMark() == null
                    ? 1
                    : marked.getProblemMark().getLine() + 1;
            throw new BrokenSchedule(
                    file,
                    "line " + line + " is not YAML (" + marked.getProblem() + ")",
                    "compare it with the other files of this folder");
        } catch (YAMLException limit) {
            throw new BrokenSchedule(file, "is not used (" + limit.getMessage() + ")", "write it in a plainer way");
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static ScheduleNode of(Path file, @Nullable Node node, Class<?> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw new BrokenSchedule(file, "has no keys", "write at least does and cron or interval");
        }
        Map<String, ScheduleNode> keys = new LinkedHashMap<>();
        ScheduleNode made = new ScheduleNode(file, mapping, keys);
        for (NodeTuple tuple : mapping.getValue()) {
            ScheduleNode key = new ScheduleNode(file, tuple.getKeyNode(), Map.of());
            String name = key.text("a key");
            if (!names(known).contains(name)) {
                throw key.broken(
                        "nobody knows the key \"" + name + "\"",
                        "did you mean " + nearest(name, known) + "?" + " The keys are "
                                + String.join(", ", names(known)));
            }
            if (keys.put(name, new ScheduleNode(file, tuple.getValueNode(), Map.of())) != null) {
                throw key.broken("the key " + name + " stands there twice", "write it once");
            }
        }
        return made;
    }

    private static List<String> names(Class<?> known) {
        return java.util.stream.Stream.of(known.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    private static String nearest(String name, Class<?> known) {
        for (int distance = 1; distance < name.length() + 20; distance++) {
            String[] near = PropertyMatches.forField(name, known, distance).getPossibleMatches();
            if (near.length > 0) {
                return near[0];
            }
        }
        return names(known).get(0);
    }

    Optional<ScheduleNode> find(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** What stands below a key, with keys of its own. */
    ScheduleNode within(String what, Class<?> known) {
        if (!(node instanceof MappingNode)) {
            throw broken(
                    what + " has no keys",
                    "write them on lines of their own, such as " + names(known).get(0) + ": 10");
        }
        return of(file, node, known);
    }

    String text(String what) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw broken(what + " is no text", "write one value behind the colon");
        }
        return scalar.getValue().strip();
    }

    /** One text, or several in a list. */
    List<String> texts(String what) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(each -> new ScheduleNode(file, each, Map.of()).text(what))
                        .toList()
                : List.of(text(what));
    }

    BrokenSchedule broken(String problem, String remedy) {
        return new BrokenSchedule(file, "line " + (node.getStartMark().getLine() + 1) + ": " + problem, remedy);
    }
}
