package org.careerbenchmarks.jobs;

import java.nio.file.Path;
import java.util.UUID;
import org.careerbenchmarks.ingest.InputPlaces;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What somebody wants to have run. The only code that makes job parameters or reads them.
 *
 * @param job the name of the job
 * @param archive where the copies of files are kept
 */
public record RunRequest(String job, Path input, Path output, Path archive) {

    /** Every request is a job instance of its own: asked twice, it runs twice. */
    public JobParameters toParameters() {
        return new JobParametersBuilder()
                .addString("request", UUID.randomUUID().toString())
                .addString("job", job, false)
                .addString("input", input.toString(), false)
                .addString("output", output.toString(), false)
                .addString("archive", archive.toString(), false)
                .toJobParameters();
    }

    public static RunRequest of(JobParameters parameters) {
        return new RunRequest(
                parameters.getString("job"),
                Path.of(parameters.getString("input")),
                Path.of(parameters.getString("output")),
                Path.of(parameters.getString("archive")));
    }

    InputPlaces places() {
        return new InputPlaces(input, archive);
    }
}
