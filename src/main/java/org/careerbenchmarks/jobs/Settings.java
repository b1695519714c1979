package org.careerbenchmarks.jobs;

import java.time.Duration;
import org.careerbenchmarks.ingest.RegisterLimits;
import org.careerbenchmarks.ingest.workbook.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set, as {@code benchmarks.<name>} in application.yml or {@code BENCHMARKS_<NAME>} in the
 * environment. An unknown name in the file is refused.
 *
 * @param completeness part of the characteristics that must be answered for a return to be accepted, 0 to 1
 * @param settlingTime a file younger than this is looked at twice, so far apart, to see whether it is still being written
 * @param incompleteZipAge a cut-off workbook younger than this may still be on its way and waits
 * @param fileBytes largest size of a file
 * @param inflatedBytes largest size of a workbook when unpacked
 * @param entries most parts in a workbook
 * @param rows most filled rows in a sheet
 * @param columns most columns in a sheet
 * @param cellCharacters longest text in a cell
 * @param secondsPerFile longest time for reading one file
 * @param partitions how many submissions are read at the same time; 0 for as many as there are processors
 * @param chunk submissions stored in one transaction
 * @param areaCode code of the whole pilot area in the tables
 * @param areaName name of the whole pilot area in the tables
 */
@ConfigurationProperties(prefix = "benchmarks", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("0.9") double completeness,
        @DefaultValue("2s") Duration settlingTime,
        @DefaultValue("10m") Duration incompleteZipAge,
        @DefaultValue("20971520") long fileBytes,
        @DefaultValue("67108864") long inflatedBytes,
        @DefaultValue("1000") int entries,
        @DefaultValue("5000") int rows,
        @DefaultValue("200") int columns,
        @DefaultValue("1000000") int cellCharacters,
        @DefaultValue("10s") Duration secondsPerFile,
        @DefaultValue("0") int partitions,
        @DefaultValue("100") int chunk,
        @DefaultValue("E37000025") String areaCode,
        @DefaultValue("North East") String areaName) {

    RegisterLimits registerLimits() {
        return new RegisterLimits(settlingTime, incompleteZipAge, fileBytes);
    }

    Limits workbookLimits() {
        return new Limits(fileBytes, inflatedBytes, entries, rows, columns, cellCharacters, secondsPerFile);
    }

    int parallel() {
        return partitions > 0 ? partitions : Runtime.getRuntime().availableProcessors();
    }
}
