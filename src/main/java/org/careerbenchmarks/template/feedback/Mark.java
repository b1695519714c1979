package org.careerbenchmarks.template.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a folder is known again: what it was made of, and how long the files are that lie beside the page. It stands in
 * the page, so that both are there or neither is.
 */
final class Mark {

    static final String META = "<meta name=\"state\" content=\"";

    /** To be raised when letters or workbooks are written in another way: then all are written again. */
    private static final String FORM = "2";

    private static final int HEAD_OF_PAGE = 2_048;
    private static final Pattern IN_PAGE = Pattern.compile(Pattern.quote(META) + "([^\"]*)\"");

    private Mark() {}

    /** The digest of all that a letter and its workbooks are made of. */
    static String stateOf(List<Dossier> dossiers) {
        MessageDigest digest = sha256();
        add(digest, FORM);
        for (Dossier each : dossiers) {
            add(digest, each.wave());
            add(digest, each.schoolId());
            add(digest, each.schoolName());
            add(digest, each.file());
            add(digest, each.sha256());
            add(
                    digest,
                    each.outcome().code() + each.isCurrent() + each.findings().size());
            each.findings().forEach(finding -> add(digest, finding));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Finding finding) {
        add(digest, finding.severity().code());
        add(digest, finding.place().sheet());
        add(digest, finding.place().cell());
        add(digest, finding.observed());
        add(digest, finding.expected());
        add(digest, finding.message());
    }

    /** With its length in front, so that no text can look like two. */
    private static void add(MessageDigest digest, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(((text == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The mark of a folder that holds these files beside its page. */
    static String of(String state, Map<String, byte[]> files) {
        Map<String, Long> sizes = new TreeMap<>();
        files.forEach((name, bytes) -> sizes.put(name, (long) bytes.length));
        return state + sizes;
    }

    /** Whether a folder holds what was made of a state, and the files are as long as they were. */
    static boolean isOn(Path folder, String state, String page) throws IOException {
        Optional<String> found = find(folder, page);
        if (found.isEmpty() || !found.get().startsWith(state)) {
            return false;
        }
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(page)) {
                    sizes.put(file.getFileName().toString(), Files.size(file));
                }
            }
        }
        return found.get().equals(state + sizes);
    }

    /** The mark in the page of a folder, if it is one of ours. */
    static Optional<String> find(Path folder, String page) throws IOException {
        Path file = folder.resolve(page);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Matcher mark = IN_PAGE.matcher(new String(in.readNBytes(HEAD_OF_PAGE), StandardCharsets.US_ASCII));
            return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
        }
    }
}
