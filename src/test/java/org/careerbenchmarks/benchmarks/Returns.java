package org.careerbenchmarks.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.careerbenchmarks.assess.RuleBook;
import org.careerbenchmarks.ingest.workbook.Limits;
import org.careerbenchmarks.ingest.workbook.WorkbookOpener;
import org.careerbenchmarks.jobs.Assessor;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.normalise.Normaliser;
import org.careerbenchmarks.template.sample.Sample;
import org.careerbenchmarks.template.sample.SampleRequest;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.FileSystemUtils;

/** The returns of twenty invented schools in two waves, as files and at each stage on the way to a verdict. */
@State(Scope.Benchmark)
public class Returns {

    public static final int COUNT = 40;
    private static final int SCHOOLS = 20;

    final List<Path> files = new ArrayList<>();
    final List<RawWorkbook> workbooks = new ArrayList<>();
    final List<ReturnForm> forms = new ArrayList<>();
    public final List<Verdict> verdicts = new ArrayList<>();

    WorkbookOpener opener;
    Normaliser normaliser;
    RuleBook rules;
    Assessor assessor;

    private Path folder;

    @Setup(Level.Trial)
    public void make() throws IOException {
        folder = Files.createTempDirectory("returns");
        Sample.write(new SampleRequest(
                folder, OptionalInt.of(SCHOOLS), OptionalLong.empty(), Optional.empty(), Optional.empty()));
        Reference reference = ReferenceData.read(folder);
        Settings settings =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("benchmarks", Settings.class);
        opener = new WorkbookOpener(Limits.defaults());
        normaliser = new Normaliser(reference);
        rules = new RuleBook(reference, settings.completeness());
        assessor = new Assessor(reference, settings);
        try (Stream<Path> all = Files.walk(folder.resolve("returns"))) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (Path file : files) {
            RawWorkbook workbook = open(file);
            workbooks.add(workbook);
            ReturnForm form = normaliser.normalise(workbook, name(file));
            forms.add(form);
            verdicts.add(rules.assess(form));
        }
        if (files.size() != COUNT) {
            throw new IllegalStateException(files.size() + " returns were written instead of " + COUNT);
        }
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    RawWorkbook open(Path file) {
        try {
            return ((Opening.Opened) opener.open(file, Normaliser::chooseSheets)).workbook();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The path below the input folder. */
    String name(Path file) {
        return folder.relativize(file).toString();
    }
}
