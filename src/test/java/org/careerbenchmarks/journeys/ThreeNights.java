package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pilot with what schools do over three nights: corrected, sent twice, spoilt, mended, explained. */
final class ThreeNights {

    private static final String EXPLANATIONS =
            """
            school_id,wave,rule,item,text,by,on
            P001,2020-07,regression,1.1,"Our careers leader left.",Head,2020-08-03
            """;

    private ThreeNights() {}

    /** Three editions of them. */
    static void of(Journey journey) throws IOException {
        Path baseline = journey.returns("2019-07").get(0);
        Path year1 = journey.returns("2020-07").get(0);
        Path second = journey.returns("2020-07").get(1);
        replace(baseline, Workbooks.changed(baseline, Workbooks.answering("1.1", "Fully achieved")));
        replace(year1, Workbooks.changed(year1, Workbooks.answering("1.1", "Not achieved")));
        assertThat(journey.run("nightly").exitCode()).isZero();

        journey.send("corrected.xlsx", Workbooks.changed(second, Workbooks.answering("3.2", "")));
        journey.send("same bytes.xlsx", Files.readAllBytes(year1));
        journey.send("same answers.xlsx", Workbooks.savedAgain(year1));
        journey.send(
                "spoilt.xlsx",
                Workbooks.changed(second, Workbooks.with("Audit round", cell -> cell.setCellValue("next summer"))));
        journey.send("damaged.xlsx", "not a workbook at all".getBytes(StandardCharsets.UTF_8));
        Files.writeString(journey.input().resolve("reference/explanations.csv"), EXPLANATIONS);
        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);

        Path third = journey.returns("2020-07").get(2);
        journey.send("third a.xlsx", Workbooks.changed(third, Workbooks.answering("1.2", "Not achieved")));
        journey.send("third b.xlsx", Workbooks.changed(third, Workbooks.answering("1.2", "Partially achieved")));
        journey.send("notes.txt", "ring the school".getBytes(StandardCharsets.UTF_8));
        assertThat(journey.run("nightly").exitCode()).isZero();
        assertThat(journey.hasEdition(3)).isTrue();
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var modified = Files.getLastModifiedTime(file);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, modified);
    }
}
