package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.template.TemplateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "templates", description = "Writes the workbooks to send out for a wave, filled in as far as known.")
final class TemplatesVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--wave", required = true, paramLabel = "WAVE", description = "The wave, for example 2020-07.")
    private String wave;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write them.")
    private Path folder;

    TemplatesVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Reference reference = ReferenceData.read(common.placesWithInput().input());
        Wave chosen = reference.waves().get(wave);
        if (chosen == null) {
            throw new WrongUsage("There is no wave " + wave + "; the waves are "
                    + String.join(", ", reference.waves().keySet()) + ".");
        }
        Files.createDirectories(folder);
        int written = TemplateFolder.write(reference, chosen, folder);
        out.println(Wording.count(written, "workbook", "workbooks") + " for " + chosen.label() + " (" + wave + ") in "
                + folder + ".");
        return ExitCode.DONE;
    }
}
