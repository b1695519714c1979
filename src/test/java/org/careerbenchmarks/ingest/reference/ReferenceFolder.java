package org.careerbenchmarks.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerbenchmarks.model.reference.Reference;

/** A folder of reference files for a test: a small valid set, in which the test changes what it is about. */
final class ReferenceFolder {

    private final Path folder;

    private ReferenceFolder(Path folder) {
        this.folder = folder;
    }

    static ReferenceFolder aValidFolder(Path folder) {
        return new ReferenceFolder(folder)
                .with(
                        "framework.csv",
                        """
                        framework_version,benchmark,benchmark_title,ref,characteristic
                        1,1,A stable programme,1.2,The programme is published
                        1,1,A stable programme,1.10,"The programme is evaluated, every year"
                        1,1,A stable programme,1.1,The school has a programme
                        1,10,Further study,10.1,Pupils meet students
                        1,2,Labour market,2.1,Pupils know about work
                        2,1,A programme,1.1,The school has a plan
                        """)
                .with(
                        "waves.csv",
                        """
                        wave,label,academic_year,framework_version,opens_on,due_on,closes_on
                        2020-07,Year 1,201920,1,2020-06-01,2020-07-31,2020-09-30
                        2019-07,Baseline,201819,1,2019-06-01,2019-07-31,2019-09-30
                        """)
                .with(
                        "areas.csv",
                        """
                        la_code,gss_code,name,aliases
                        391,E08000021,Newcastle upon Tyne,Newcastle; Newcastle-upon-Tyne;
                        390,E08000037,Gateshead,
                        """)
                .with(
                        "panel.csv",
                        """
                        school_id,urn,cluster,joined_on,left_on,contact_email
                        P002,100002,,2019-01-07,2020-01-31,
                        P001,100001,Tyne,2019-01-07,,head@hollyburn.example
                        """)
                .with(
                        "schools.csv",
                        """
                        URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (name),\
                        OpenDate,CloseDate,PhaseOfEducation (name)
                        100001,390,2001,Hollyburn Primary School,Open,01-09-1990,,Primary
                        100002,391,2002.0,St Aidan's First School,"Open, but proposed to close",,,Primary
                        100003,805,2003,Elsewhere Primary School,Closed,not known,31-08-2015,Primary
                        """)
                .withLinks();
    }

    /** Links in the order of the register's columns, without the name: {@code 100001,100009,Successor,01-09-2019}. */
    ReferenceFolder withLinks(String... links) {
        StringBuilder text = new StringBuilder("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n");
        for (String link : links) {
            String[] fields = link.split(",", -1);
            text.append(String.join(",", fields[0], fields[1], "A school", fields[2], fields[3]))
                    .append('\n');
        }
        return with("school-links.csv", text.toString());
    }

    /** A panel of these URNs, {@code P001} the first. */
    ReferenceFolder withPanel(String... urns) {
        StringBuilder text = new StringBuilder("school_id,urn,cluster,joined_on,left_on,contact_email\n");
        for (int number = 1; number <= urns.length; number++) {
            text.append("P%03d,%s,,2019-01-07,,\n".formatted(number, urns[number - 1]));
        }
        return with("panel.csv", text.toString());
    }

    /** The register with one more row. */
    ReferenceFolder withSchool(String urn, String openDate, String closeDate) {
        return with(
                "schools.csv",
                text("schools.csv") + "%s,390,2009,A school,Open,%s,%s,Primary\n".formatted(urn, openDate, closeDate));
    }

    ReferenceFolder withHeadlines(String... rows) {
        String header = "id,subject,measure,wave,from_wave,benchmark,category,value,unit,base,certainty,rule,where\n";
        return with("headlines.csv", header + String.join("\n", rows) + "\n");
    }

    ReferenceFolder with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    ReferenceFolder with(String file, String text, Charset charset) {
        return with(file, text.getBytes(charset));
    }

    ReferenceFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    ReferenceFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The file with the first place of a text in it replaced. */
    ReferenceFolder replacing(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        assertThat(at).as("place of '%s' in %s", from, file).isNotNegative();
        return with(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    Reference read() {
        return ReferenceFiles.read(folder);
    }

    /** What reading complains of. */
    String complaint() {
        Throwable thrown = catchThrowable(this::read);
        assertThat(thrown).isExactlyInstanceOf(BrokenReference.class);
        return thrown.getMessage();
    }
}
