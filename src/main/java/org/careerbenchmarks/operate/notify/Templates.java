package org.careerbenchmarks.operate.notify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The templates of all kinds: an operator's own where there is one, else ours. */
final class Templates {

    private final Map<NoticeKind, Template> byKind = new EnumMap<>(NoticeKind.class);

    /** Reads and checks all of them, so that a wrong one is refused before a run and not after it. */
    static Templates in(Path folder) {
        Templates templates = new Templates();
        for (NoticeKind kind : NoticeKind.values()) {
            templates.byKind.put(kind, read(folder.resolve(kind.file()), kind));
        }
        return templates;
    }

    Template.Worded fill(NoticeKind kind, Facts facts) {
        return Objects.requireNonNull(byKind.get(kind)).fill(facts);
    }

    private static Template read(Path own, NoticeKind kind) {
        try {
            return Files.exists(own)
                    ? Template.of(own.toString(), kind, Files.readString(own))
                    : Template.of(kind.file(), kind, ours(kind));
        } catch (CharacterCodingException otherwise) {
            throw new IllegalArgumentException(
                    "The template " + own + " is not written in UTF-8; save it so.", otherwise);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ours(NoticeKind kind) throws IOException {
        try (InputStream bytes = Templates.class.getResourceAsStream("/notices/" + kind.file())) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
