package org.careerbenchmarks.ingest.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 everywhere, cp1252 from the register only, and the line of the first byte that is neither. */
final class FileEncodingTests {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private ReferenceFolder folder;

    @BeforeEach
    void prepare(@TempDir Path temporary) {
        folder = aValidFolder(temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsTheRegisterInItsEncodingAndInOurs(String charset) {
        String name = "St Bede’s Café School";
        folder.with(
                "schools.csv",
                folder.text("schools.csv").replace("Hollyburn Primary School", name),
                Charset.forName(charset));
        folder.with(
                "school-links.csv",
                "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n100003,100009,%s,Successor,\n".formatted(name),
                Charset.forName(charset));

        assertThat(folder.read().schools().get("100001").name()).isEqualTo(name);
        assertThat(folder.read().links().get(0).linkedName()).isEqualTo(name);
    }

    @Test
    void readsCharactersAcrossTheEdgesOfItsBuffers() {
        String accents = "é".repeat(70_001);
        folder.replacing("framework.csv", "Pupils know about work", "x" + accents);

        assertThat(folder.read().frameworks().get("1").find("2.1").orElseThrow().text())
                .isEqualTo("x" + accents);
    }

    @Test
    void refusesOtherEncodingsInOurOwnFiles() {
        folder.with("panel.csv", folder.text("panel.csv").replace("Tyne", "Café"), CP1252);

        assertThat(folder.complaint())
                .isEqualTo("reference/panel.csv, line 3: the text is not UTF-8; save the file as CSV UTF-8.");
    }

    @Test
    void countsTheLinesOfWindowsBeforeABadByte() {
        folder.with("panel.csv", folder.text("panel.csv").replace("\n", "\r\n").replace("Tyne", "Café"), CP1252);

        assertThat(folder.complaint()).startsWith("reference/panel.csv, line 3: the text is not UTF-8;");
    }

    @Test
    void refusesARegisterThatIsMarkedAsUtf8AndIsNot() {
        byte[] text = folder.text("schools.csv").replace("Hollyburn", "Café").getBytes(CP1252);
        byte[] marked = new byte[text.length + 3];
        System.arraycopy(MARK.getBytes(UTF_8), 0, marked, 0, 3);
        System.arraycopy(text, 0, marked, 3, text.length);

        assertThat(folder.with("schools.csv", marked).complaint())
                .isEqualTo("reference/schools.csv, line 2: the text is not UTF-8; save the file as CSV UTF-8.");
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() {
        folder.with("areas.csv", new byte[] {'l', 'a', '\n', (byte) 0xC3});

        assertThat(folder.complaint()).startsWith("reference/areas.csv, line 2: the text is not UTF-8;");
    }
}
