package org.careerbenchmarks.corpus.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.SurveyDefinition;

/** All broken exports with their schools, and the input folder that holds them. */
public final class BrokenExports {

    static final String URN_OUTSIDE = "739999";

    private static final Path DEFINITIONS = Path.of("src", "test", "resources", "corpus", "surveys");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-08-01T12:00:00Z"));
    private static final List<ExportCase> CASES = Stream.of(
                    FileCases.saved(),
                    FileCases.broken(),
                    FileCases.workbooks(),
                    HeaderCases.places(),
                    HeaderCases.questions(),
                    HeaderCases.wholes(),
                    AnswerCases.options(),
                    AnswerCases.scales(),
                    AnswerCases.words(),
                    ColumnCases.cases(),
                    RespondentCases.responses(),
                    RespondentCases.times(),
                    RespondentCases.names(),
                    RespondentCases.urns())
            .flatMap(List::stream)
            .toList();
    private static final Map<String, List<SurveySchool>> SCHOOLS = schools();

    private BrokenExports() {}

    static List<ExportCase> cases() {
        return CASES;
    }

    /** The path of each file below the input folder. */
    public static List<String> files() {
        return CASES.stream().map(ExportCase::file).toList();
    }

    /** The outcome of a file when it alone is looked at. */
    public static Outcome outcomeOf(String file) {
        return caseOf(file).outcome();
    }

    /** Rule and place of each finding about a file: {@code option_unknown at Responses!G2}. */
    public static List<String> findingsOf(String file) {
        return caseOf(file).findings();
    }

    /** What is found in addition when all exports are compared. */
    public static List<String> settledFindingsOf(String file) {
        return caseOf(file).settledFindings();
    }

    private static ExportCase caseOf(String file) {
        return CASES.stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<SurveySchool>> schools() {
        Map<String, List<SurveySchool>> schools = new HashMap<>();
        for (ExportCase each : CASES) {
            List<SurveySchool> own = new ArrayList<>();
            for (int i = 0; i < Given.PER_EXPORT; i++) {
                own.add(SurveySchool.numbered(schools.size() * Given.PER_EXPORT + i));
            }
            own.set(0, each.firstSchool(own.get(0)));
            if (schools.put(each.file(), own) != null) {
                throw new IllegalStateException("two exports called " + each.file());
            }
        }
        return schools;
    }

    /** Adds the schools and the definitions to a folder of reference files. */
    public static void extend(Path reference) {
        List<SurveySchool> all = CASES.stream()
                .flatMap(each -> SCHOOLS.get(each.file()).stream())
                .toList();
        append(
                reference.resolve("panel.csv"),
                all.stream().map(SurveySchool::panelRow).toList());
        append(
                reference.resolve("schools.csv"),
                all.stream().map(SurveySchool::registerRow).toList());
        append(
                reference.resolve("schools.csv"),
                List.of(URN_OUTSIDE + ",390,Gateshead,7999,Elsewhere Primary School,Open,,,Primary"));
        try {
            Files.createDirectories(reference.resolve("surveys"));
            for (String name : List.of("broken-2019.yml", "broken-2020.yml")) {
                Files.copy(
                        DEFINITIONS.resolve(name),
                        reference.resolve("surveys").resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void append(Path file, List<String> rows) {
        try {
            Files.write(file, rows, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Extends the reference files of an input folder and puts every export below its surveys. */
    public static void writeTo(Path input) {
        extend(input.resolve("reference"));
        Reference reference = ReferenceData.read(input);
        CASES.forEach(each -> write(input, each, reference));
    }

    static Path write(Path input, ExportCase each, Reference reference) {
        Path file = input.resolve(each.file());
        try {
            Files.createDirectories(file.getParent());
            SurveyDefinition asked = asked(each, reference);
            Files.write(file, each.save(asked, given(each, reference)), StandardOpenOption.CREATE_NEW);
            Files.setLastModifiedTime(file, LONG_AGO);
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The good responses of which a case is made. */
    static List<Given> given(ExportCase each, Reference reference) {
        List<SurveySchool> schools = SCHOOLS.get(each.file());
        List<Given> given = new ArrayList<>();
        for (int i = 1; i <= Given.PER_EXPORT; i++) {
            SurveySchool school = schools.get(i - 1);
            given.add(new Given(asked(each, reference), "R" + school.number(), school, i));
        }
        return given;
    }

    private static SurveyDefinition asked(ExportCase each, Reference reference) {
        SurveyDefinition asked = reference.surveys().get(each.writtenFor());
        if (asked == null) {
            throw new IllegalStateException("no survey " + each.writtenFor());
        }
        return asked;
    }
}
