package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks.template.ExampleReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTests {

    @TempDir
    Path folder;

    @Test
    void pilotIsReferenceDataAndTwoReturnsOfEachSchool() throws IOException {
        assertThat(Sample.write(pilot(folder))).isEqualTo(new SampleSummary(70, 2, 140, 112));
        assertThat(digests(folder.resolve("reference")).keySet())
                .containsExactly(
                        "areas.csv",
                        "explanations.csv",
                        "framework.csv",
                        "headlines.csv",
                        "panel.csv",
                        "school-links.csv",
                        "schools.csv",
                        "surveys/career-leader-2019-07.yml",
                        "surveys/career-leader-2020-07.yml",
                        "waves.csv");
        assertThat(digests(folder.resolve("returns")).keySet())
                .hasSize(140)
                .allMatch(name -> name.matches("20(19|20)-07/P0[0-9]{2} [A-Za-z ,']+\\.xlsx"));
        assertThat(digests(folder.resolve("surveys")).keySet())
                .containsExactly("career-leader-2019-07/responses.csv", "career-leader-2020-07/responses.xlsx");
        try (Stream<Path> files = Files.walk(folder.resolve("returns"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.toFile().length() < 14_000);
        }
    }

    @Test
    void tablesAreWrittenAsTheRegisterAndThePanelHaveThem() throws IOException {
        Sample.write(invented(folder, 12, 4));
        assertThat(Files.readAllLines(folder.resolve("reference/schools.csv")))
                .startsWith("URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
                        + "EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name)")
                .anyMatch(line -> line.endsWith(",Closed,,31-08-2018,Primary"))
                .anyMatch(line -> line.endsWith(",Open,01-09-2018,,Primary"));
        assertThat(Files.readAllLines(folder.resolve("reference/panel.csv")))
                .hasSize(13)
                .startsWith("school_id,urn,cluster,joined_on,left_on,contact_email")
                .anyMatch(line -> line.matches("P012,7[0-9]{5},[A-Za-z ]+ [0-9]+,2019-06-01,,[a-z0-9-]+@example.org"));
        assertThat(folder.resolve("reference/explanations.csv")).hasContent("school_id,wave,rule,item,text,by,on\n");
        assertThat(folder.resolve("reference/headlines.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("reference/schools.csv"))).doesNotContain("\r");
    }

    @Test
    void sameRequestGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Sample.write(invented(folder.resolve("a"), 5, 9));
        Sample.write(invented(folder.resolve("b"), 5, 9));
        Sample.write(invented(folder.resolve("c"), 5, 10));
        assertThat(digests(folder.resolve("a"))).hasSize(21).isEqualTo(digests(folder.resolve("b")));
        assertThat(digests(folder.resolve("c")).values())
                .doesNotContainAnyElementsOf(
                        digests(folder.resolve("a/returns")).values())
                .doesNotContainAnyElementsOf(
                        digests(folder.resolve("a/surveys")).values());
    }

    @Test
    void ownEarlierOutputIsOverwritten() throws IOException {
        Sample.write(invented(folder, 5, 9));
        Map<String, String> before = digests(folder);
        Files.writeString(folder.resolve("reference/panel.csv"), "changed");
        Sample.write(invented(folder, 5, 9));
        assertThat(digests(folder)).isEqualTo(before);
    }

    @Test
    void folderWithOtherReturnsIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectories(folder.resolve("returns/2019-07"));
        Files.writeString(folder.resolve("returns/2019-07/theirs.xlsx"), "theirs");
        assertThatThrownBy(() -> Sample.write(invented(folder, 5, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("theirs.xlsx");
        assertThat(digests(folder)).hasSize(1);
    }

    @Test
    void folderWithOtherExportsOrDefinitionsIsRefusedAndLeftAsItIs() throws IOException {
        for (String name : List.of("surveys/theirs/responses.csv", "reference/surveys/theirs.yml")) {
            Path out = folder.resolve(name.substring(0, 4));
            Path theirs = out.resolve(name);
            Files.createDirectories(theirs.getParent());
            Files.writeString(theirs, "theirs");
            assertThatThrownBy(() -> Sample.write(invented(out, 5, 9)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
            assertThat(digests(out)).hasSize(1);
        }
    }

    @Test
    void pilotsHeadlinesDoNotStayBesideInventedSchools() throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/headlines.csv"), "id\n");
        assertThatThrownBy(() -> Sample.write(invented(folder, 5, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headlines.csv");
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Sample.write(invented(file, 5, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void givenSchoolsAnswerInEveryWaveTheyBelongToAndTheirReferenceFilesAreCopied() throws IOException {
        Path reference = folder.resolve("given");
        Files.createDirectories(reference.resolve("surveys"));
        Files.writeString(reference.resolve("panel.csv"), "\uFEFFas it was,caf\u00e9\r\n");
        Files.writeString(reference.resolve("surveys/s.yml"), "wave: x\n");
        Path out = folder.resolve("out");
        assertThat(Sample.write(given(out, reference))).isEqualTo(new SampleSummary(4, 3, 8, 0));
        assertThat(digests(out).keySet())
                .containsExactly(
                        "reference/panel.csv",
                        "reference/surveys/s.yml",
                        "returns/2021-07/A1 School 100001.xlsx",
                        "returns/2021-07/A2 School 100002.xlsx",
                        "returns/2021-07/A3 School 100003.xlsx",
                        "returns/2022-07/A1 School 100001.xlsx",
                        "returns/2022-07/A2 School 100005.xlsx",
                        "returns/2023-07/A1 School 100001.xlsx",
                        "returns/2023-07/A2 School 100005.xlsx",
                        "returns/2023-07/A4 School 100004.xlsx")
                .hasSize(10);
        assertThat(out.resolve("reference/panel.csv"))
                .hasBinaryContent(Files.readAllBytes(reference.resolve("panel.csv")));
    }

    @Test
    void referenceFilesThatLieInTheFolderAlreadyStayThere() throws IOException {
        Path reference = Files.createDirectories(folder.resolve("reference"));
        Files.writeString(reference.resolve("panel.csv"), "as it was\n");
        Sample.write(given(folder, reference));
        assertThat(reference.resolve("panel.csv")).hasContent("as it was\n");
    }

    @Test
    void requestsThatContradictThemselvesAreRefused() {
        for (int schools : List.of(0, -1, 20_001)) {
            assertThatThrownBy(() -> invented(folder, schools, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new SampleRequest(
                        folder,
                        OptionalInt.of(3),
                        OptionalLong.empty(),
                        Optional.of(ExampleReference.build()),
                        Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SampleRequest pilot(Path out) {
        return new SampleRequest(out, OptionalInt.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    private static SampleRequest invented(Path out, int schools, long seed) {
        return new SampleRequest(
                out, OptionalInt.of(schools), OptionalLong.of(seed), Optional.empty(), Optional.empty());
    }

    private static SampleRequest given(Path out, Path referenceFolder) {
        return new SampleRequest(
                out,
                OptionalInt.empty(),
                OptionalLong.empty(),
                Optional.of(ExampleReference.build()),
                Optional.of(referenceFolder));
    }

    /** SHA-256 of every file, by its path with {@code /}. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
