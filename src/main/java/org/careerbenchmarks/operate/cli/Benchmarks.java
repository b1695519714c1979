package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.careerbenchmarks.operate.RunRefused;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.operate.schedule.BrokenSchedule;
import org.careerbenchmarks.operate.schedule.NoSuchSchedule;
import org.springframework.beans.BeansException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command {@code benchmarks} and its verbs. */
@Command(
        name = "benchmarks",
        header = "From the audit workbooks of schools to the regional tables of a published report.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Exit codes: 0 done; 3 done, but something was rejected or quarantined; 4 stopped; 5 failed;",
            "6 refused, another run holds the lock; 64 wrong usage.",
            "",
            "The embedded database in --data is used unless SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD name a"
                    + " PostgreSQL."
        })
public final class Benchmarks {

    /** In the order in which help lists them. The name of a verb is that of its class. */
    static final List<Class<? extends Verb>> VERBS = List.of(
            NightlyVerb.class,
            RerunVerb.class,
            CheckVerb.class,
            StatusVerb.class,
            RunsVerb.class,
            RestartVerb.class,
            RecoverVerb.class,
            StopVerb.class,
            AuditVerb.class,
            NoticesVerb.class,
            HousekeepingVerb.class,
            BackupVerb.class,
            RestoreVerb.class,
            RebuildVerb.class,
            PublishVerb.class,
            ExportVerb.class,
            EditionsVerb.class,
            DiffVerb.class,
            HeadlineVerb.class,
            TemplatesVerb.class,
            SampleVerb.class,
            ServeVerb.class,
            ScheduleVerb.class,
            PauseVerb.class,
            ResumeVerb.class,
            WatchVerb.class);

    private Benchmarks() {}

    /** Runs one command and returns its exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = line(new VerbFactory(out), arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println(sentence(wrong.getMessage()) + " \"./benchmarks help\" shows what can be asked.");
                    return ExitCode.WRONG_USAGE;
                })
                .setExecutionExceptionHandler((thrown, command, given) -> explain(thrown, given, err));
        if (arguments.length == 0) {
            line.usage(out);
            return ExitCode.WRONG_USAGE;
        }
        return line.execute(arguments);
    }

    /** With all verbs, or with the one that is asked for: to read the options of all takes a sixth of a second. */
    static CommandLine line(VerbFactory verbs, String... arguments) {
        CommandLine line = new CommandLine(new Benchmarks(), verbs);
        List<Class<? extends Verb>> asked = VERBS.stream()
                .filter(verb -> arguments.length > 0 && nameOf(verb).equals(arguments[0]))
                .toList();
        (asked.isEmpty() ? VERBS : asked).forEach(verb -> line.addSubcommand(nameOf(verb), verb));
        return line.addSubcommand(CommandLine.HelpCommand.class);
    }

    static String nameOf(Class<? extends Verb> verb) {
        String name = verb.getSimpleName();
        return name.substring(0, name.length() - Verb.class.getSimpleName().length())
                .toLowerCase(Locale.ROOT);
    }

    private static int explain(Exception thrown, ParseResult given, PrintStream err) {
        Throwable cause = thrown;
        while ((cause instanceof BeansException || cause instanceof UncheckedIOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (given.originalArgs().contains("--debug")) {
            thrown.printStackTrace(err);
        }
        err.println(Wording.fault(cause));
        if (cause instanceof RunRefused) {
            return ExitCode.REFUSED;
        }
        return cause instanceof WrongUsage || cause instanceof NoSuchSchedule || cause instanceof BrokenSchedule
                ? ExitCode.WRONG_USAGE
                : ExitCode.FAILED;
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
