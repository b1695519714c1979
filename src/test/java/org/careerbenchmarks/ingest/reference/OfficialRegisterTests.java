package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.reference.ReferenceFolder.aValidFolder;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register's own extract, dropped in as it is: as many rows, as many columns, as odd as the real one. */
final class OfficialRegisterTests {

    private static final int SCHOOLS = 50_000;
    private static final int OTHER_COLUMNS = 20;

    @Test
    void isReadWhole(@TempDir Path temporary) {
        Reference reference = aValidFolder(temporary)
                .with("schools.csv", register(), Charset.forName("windows-1252"))
                .read();

        assertThat(reference.schools()).hasSize(SCHOOLS);
        assertThat(reference.schools().get("100001"))
                .isEqualTo(new School(
                        "100001",
                        "390",
                        "2001",
                        "St John’s, 100001",
                        "Open, but proposed to close",
                        LocalDate.of(1999, 9, 1),
                        null,
                        "Primary"));
        // Nobody here could mend the row of a school that has nothing to do with the panel.
        assertThat(reference.schools().get("149999")).isEqualTo(new School("149999", "", "", "", "", null, null, ""));
    }

    private static String register() {
        String others = IntStream.range(0, OTHER_COLUMNS)
                .mapToObj(number -> ",Other " + number)
                .collect(Collectors.joining());
        StringBuilder text = new StringBuilder("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,")
                .append("EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name)")
                .append(others)
                .append("\r\n");
        String otherValues = ",\"a, b\"".repeat(OTHER_COLUMNS) + "\r\n";
        for (int number = 0; number < SCHOOLS - 1; number++) {
            int urn = 100_000 + number;
            text.append(urn)
                    .append(",390,Gateshead,2001,\"St John’s, ")
                    .append(urn)
                    .append("\",\"Open, but proposed to close\",01-09-1999,,Primary")
                    .append(otherValues);
        }
        return text.append("149999,,,,,,unknown,99-99-9999,")
                .append(otherValues)
                .toString();
    }
}
