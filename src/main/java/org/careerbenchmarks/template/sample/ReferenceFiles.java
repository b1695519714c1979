package org.careerbenchmarks.template.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.jspecify.annotations.Nullable;

/** The files of a folder {@code reference}, by their path in it. */
final class ReferenceFiles {

    private static final DateTimeFormatter REGISTER_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private ReferenceFiles() {}

    /** The files of invented reference data. */
    static SortedMap<String, ReferenceFile> of(Reference reference) {
        SortedMap<String, ReferenceFile> files = new TreeMap<>();
        Stream.of("framework.csv", "waves.csv", "areas.csv").forEach(name -> files.put(name, builtIn(name)));
        BuiltInSurveys.files().forEach(name -> files.put(name, builtIn(name)));
        files.put("schools.csv", text(schools(reference)));
        files.put("school-links.csv", text(links(reference)));
        files.put("panel.csv", text(panel(reference)));
        files.put("explanations.csv", text("school_id,wave,rule,item,text,by,on\n"));
        return files;
    }

    /** The files of given reference data, as they are. */
    static SortedMap<String, ReferenceFile> copiesOf(Path folder) {
        SortedMap<String, ReferenceFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), target -> copy(file, target)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static ReferenceFile builtIn(String name) {
        return target -> Files.write(target, BuiltIn.bytes(name));
    }

    private static ReferenceFile text(String content) {
        return target -> Files.write(target, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void copy(Path file, Path target) throws IOException {
        boolean isItself = Files.exists(target) && Files.isSameFile(file, target);
        if (!isItself) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String schools(Reference reference) {
        return csv(
                List.of(
                        "URN",
                        "LA (code)",
                        "LA (name)",
                        "EstablishmentNumber",
                        "EstablishmentName",
                        "EstablishmentStatus (name)",
                        "OpenDate",
                        "CloseDate",
                        "PhaseOfEducation (name)"),
                reference.schools().values().stream().map(each -> row(each, reference)));
    }

    private static List<String> row(School school, Reference reference) {
        return List.of(
                school.urn(),
                school.laCode(),
                reference.areas().get(school.laCode()).name(),
                school.establishmentNumber(),
                school.name(),
                school.status(),
                day(school.openedOn()),
                day(school.closedOn()),
                school.phase());
    }

    private static String links(Reference reference) {
        return csv(
                List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"),
                reference.links().stream().map(ReferenceFiles::row));
    }

    private static List<String> row(SchoolLink link) {
        return List.of(link.urn(), link.linkedUrn(), link.linkedName(), link.type(), day(link.establishedOn()));
    }

    private static String panel(Reference reference) {
        return csv(
                List.of("school_id", "urn", "cluster", "joined_on", "left_on", "contact_email"),
                reference.panel().values().stream().map(ReferenceFiles::row));
    }

    private static List<String> row(PanelSchool school) {
        String left = school.leftOn() == null ? "" : school.leftOn().toString();
        String email = school.contactEmail() == null ? "" : school.contactEmail();
        return List.of(
                school.schoolId(),
                school.urn(),
                school.cluster(),
                school.joinedOn().toString(),
                left,
                email);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : REGISTER_DAY.format(day);
    }

    private static String csv(List<String> headings, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(headings);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
