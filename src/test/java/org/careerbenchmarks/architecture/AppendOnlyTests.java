package org.careerbenchmarks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the audit log are added, and never changed or taken away, by whatever part of the program. */
class AppendOnlyTests {

    private static final Pattern CHANGES = Pattern.compile(
            "(?i)\\b(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into|drop\\s+table(\\s+if\\s+exists)?)\\s+"
                    + "(ops\\s*\\.\\s*)?audit_entry\\b");
    private static final Pattern JOINED_TEXT = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void nothingOfTheProgramChangesARowOfTheAuditLog() throws IOException {
        List<Path> offenders;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            offenders = files.filter(file -> file.toString().matches(".*\\.(java|sql|yml)"))
                    .filter(file -> changes(read(file)))
                    .toList();
        }
        assertThat(offenders).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ops.audit_entry set actor = 'nobody'",
                "DELETE\n  FROM ops.audit_entry where entry < 5",
                "truncate table ops.audit_entry",
                "\"delete from \" + \"ops.audit_entry\""
            })
    void itFallsOnWhatWould(String sql) {
        assertThat(changes(sql)).isTrue();
    }

    private static boolean changes(String text) {
        return CHANGES.matcher(JOINED_TEXT.matcher(text).replaceAll("")).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
