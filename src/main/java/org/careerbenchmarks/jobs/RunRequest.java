package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.careerbenchmarks.ingest.Archive;
import org.careerbenchmarks.ingest.InputPlaces;
import org.careerbenchmarks.model.RerunScope;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What somebody wants to have run. The only code that makes job parameters or reads them.
 *
 * @param job the name of the job
 * @param archive where the copies of files are kept
 * @param rerun what to assess again; null for every other job
 */
public record RunRequest(String job, Path input, Path output, Path archive, @Nullable Rerun rerun) {

    private static final String HOST = "host";

    /** Every request is a job instance of its own: asked twice, it runs twice. */
    public JobParameters toParameters() {
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addString("request", UUID.randomUUID().toString())
                .addString("job", job, false)
                .addString("input", input.toString(), false)
                .addString("output", output.toString(), false)
                .addString("archive", archive.toString(), false)
                .addString(HOST, Machine.name(), false);
        if (rerun != null) {
            add(rerun, parameters);
        }
        return parameters.toJobParameters();
    }

    public static RunRequest of(JobParameters parameters) {
        return new RunRequest(
                parameters.getString("job"),
                Path.of(parameters.getString("input")),
                Path.of(parameters.getString("output")),
                Path.of(parameters.getString("archive")),
                parameters.getString("wave") == null ? null : rerun(parameters));
    }

    /** Says on which machine a run goes on; a restart may be on another than the run that it goes on with. */
    public static void noteMachine(JobExecution run) {
        run.getExecutionContext().putString(HOST, Machine.name());
    }

    /** The machine that a run went on on; empty for runs of earlier versions, which did not note it. */
    public static String machine(JobExecution run) {
        String asked = Objects.requireNonNullElse(run.getJobParameters().getString(HOST), "");
        return run.getExecutionContext().getString(HOST, asked);
    }

    private static void add(Rerun rerun, JobParametersBuilder parameters) {
        parameters
                .addString("wave", rerun.scope().wave(), false)
                .addString("allRejected", Boolean.toString(rerun.scope().isAllRejected()), false)
                .addString("reason", rerun.reason(), false)
                .addString("askedBy", rerun.askedBy(), false);
        // One each: the history of runs keeps no long values.
        int number = 0;
        for (String school : rerun.scope().schools()) {
            parameters.addString("school" + ++number, school, false);
        }
        number = 0;
        for (String file : rerun.scope().files()) {
            parameters.addString("file" + ++number, file, false);
        }
    }

    private static Rerun rerun(JobParameters parameters) {
        return new Rerun(
                new RerunScope(
                        get(parameters, "wave"),
                        list(parameters, "school"),
                        list(parameters, "file"),
                        Boolean.parseBoolean(parameters.getString("allRejected"))),
                get(parameters, "reason"),
                get(parameters, "askedBy"));
    }

    private static List<String> list(JobParameters parameters, String name) {
        List<String> values = new ArrayList<>();
        while (parameters.getString(name + (values.size() + 1)) != null) {
            values.add(get(parameters, name + (values.size() + 1)));
        }
        return values;
    }

    private static String get(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), name);
    }

    /** The data folder, in which the archive lies. */
    Path data() {
        return Objects.requireNonNull(archive.toAbsolutePath().getParent());
    }

    InputPlaces places() {
        return new InputPlaces(input, new Archive(archive));
    }
}
