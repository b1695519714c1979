package org.careerbenchmarks.ingest.reference;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file as nodes that know their lines. No value is turned into anything: YAML would make a boolean of the
 * answer {@code Yes}, and a sum of seconds of {@code 12:30}.
 */
final class YamlFile {

    static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String REMEDY = "look there and in the line before for a quotation mark or bracket that is "
            + "not closed, a tab, or more or fewer spaces than the lines around have";

    private final ReferenceFile file;

    private YamlFile(ReferenceFile file) {
        this.file = file;
    }

    /** The node that holds all others. */
    static YamlNode read(ReferenceFile file, byte[] bytes) {
        return new YamlFile(file).read(bytes);
    }

    private YamlNode read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw file.broken("is larger than 1 MiB", "check that it is the file that is meant");
        }
        String text = decode(bytes);
        Node root = compose(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (root == null) {
            throw file.broken("is empty", "write at least its wave and questions, or take it out of the folder");
        }
        return new YamlNode(file, root);
    }

    private String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw file.broken(lineAt(text, text.length()), "the text is not UTF-8", "save the file as UTF-8");
        }
        return text;
    }

    private Node compose(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
        } catch (MarkedYAMLException marked) {
            int line = marked.getProblemMark() == null
                    ? 1
                    : marked.getProblemMark().getLine() + 1;
            throw broken(line, String.valueOf(marked.getProblem()));
        } catch (ReaderException character) {
            throw broken(lineAt(text, character.getPosition()), "it holds a character that cannot be seen");
        } catch (YAMLException limit) {
            throw file.broken("is not used (" + limit.getMessage() + ")", "write it in a plainer way");
        }
    }

    private BrokenReference broken(long line, String problem) {
        return file.broken(line, "the text is not YAML (" + problem.replaceAll("\\s+", " ") + ")", REMEDY);
    }

    private static long lineAt(String text, int position) {
        return 1
                + text.substring(0, Math.min(position, text.length()))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
