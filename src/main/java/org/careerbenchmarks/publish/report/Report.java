package org.careerbenchmarks.publish.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.publish.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the report of an edition: one page on its own, of which nothing is loaded from elsewhere and in which nothing
 * runs. Its numbers are those of the edition's frozen tables, so the report of an older edition can be written at any
 * time.
 */
public final class Report {

    public static final String FILE = "report.html";

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final JdbcClient database;

    public Report(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** Writes {@code report.html} into the folder. */
    public void write(Edition edition, Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), page(edition));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String page(Edition edition) {
        Contents contents = new Contents(
                edition,
                Labels.read(database),
                new AuditRows(database, edition.edition()).read(),
                new SurveyRows(database, edition.edition()).read());
        Masthead masthead = new Masthead(contents);
        List<Section> sections = sections(contents);
        Html page = new Html();
        page.open("html", "lang", "en-GB").open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", masthead.title()).style(styleSheet()).closeBlock("head");
        page.open("body");
        masthead.write(page);
        writeContents(page, sections);
        page.open("main");
        sections.forEach(section -> section.write(page));
        page.closeBlock("main");
        page.open("footer").element("p", masthead.source()).closeBlock("footer");
        return page.closeBlock("body").closeBlock("html").page();
    }

    private static List<Section> sections(Contents contents) {
        CharacteristicsReached characteristics = new CharacteristicsReached(contents);
        return Stream.of(
                        new KeyFigures(contents).section(),
                        new ChangeByBenchmark(contents).section(),
                        new StatusByBenchmark(contents).section(),
                        new ByAuthority(contents).section(),
                        characteristics.section(),
                        new Surveys(contents).section(),
                        new LateReturns(contents).section(),
                        Optional.of(new MethodNotes(contents).section()),
                        characteristics.all())
                .flatMap(Optional::stream)
                .toList();
    }

    private static void writeContents(Html page, List<Section> sections) {
        page.open("nav", "aria-label", "Contents").open("ul");
        for (Section section : sections) {
            page.open("li")
                    .inline("a", section.title(), "href", "#" + section.id())
                    .closeBlock("li");
        }
        page.closeBlock("ul").closeBlock("nav");
    }

    private static String styleSheet() {
        try (InputStream sheet = Report.class.getResourceAsStream("/report/report.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
