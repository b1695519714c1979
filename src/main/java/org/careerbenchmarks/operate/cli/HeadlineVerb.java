package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "headline",
        description = {
            "The figures that a published report printed (reference/headlines.csv), beside those of the current edition.",
            "With --check also which printed percentages are impossible for the number of respondents printed with"
                    + " them; the exit code is 5 when a figure of ours differs by its rule."
        })
final class HeadlineVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--check", description = "Compare, and say which printed percentages cannot be.")
    private boolean isCheck;

    HeadlineVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = common.look()) {
            JdbcClient jdbc = JdbcClient.create(program.get(DataSource.class));
            List<PrintedFigure> figures = PrintedFigure.list(jdbc);
            if (figures.isEmpty()) {
                throw new WrongUsage("No published figures are known: list them in reference/headlines.csv.");
            }
            out.printf("%-5s %-63s %8s %8s %-8s %6s%n", "", "", "printed", "ours", "", "base");
            figures.forEach(each -> out.println(each.line()));
            List<PrintedFigure> differing =
                    figures.stream().filter(each -> !each.agrees()).toList();
            out.println();
            out.println(summary(figures, differing));
            if (isCheck) {
                new ImpossiblePercents(figures).print(out);
            }
            return isCheck && !differing.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    private static String summary(List<PrintedFigure> figures, List<PrintedFigure> differing) {
        String all = Wording.count(figures.size(), "figure", "figures");
        return differing.isEmpty()
                ? "All " + all + " agree with the printed ones by their rules."
                : "Of " + all + ", " + differing.size() + " differ: "
                        + String.join(
                                ", ",
                                differing.stream().map(PrintedFigure::figure).toList()) + ".";
    }
}
