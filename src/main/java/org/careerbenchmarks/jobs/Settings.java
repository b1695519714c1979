package org.careerbenchmarks.jobs;

import java.time.Duration;
import java.util.List;
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
 * @param fileBytes largest size of a file, in bytes
 * @param inflatedBytes largest size of a workbook when unpacked, in bytes
 * @param entries most parts in a workbook
 * @param rows most filled rows in a sheet
 * @param columns most columns in a sheet
 * @param cellCharacters longest text in a cell, in characters
 * @param secondsPerFile longest time for reading one file
 * @param surveyFileBytes largest size of an export of the survey tool, in bytes
 * @param surveyInflatedBytes largest size of an export when unpacked, in bytes
 * @param surveyRows most filled rows in a sheet of an export
 * @param surveyColumns most filled cells in a row of an export
 * @param surveySeconds longest time for reading one export
 * @param largerFiles SHA-256 of files, separated by commas, that may be four times as large and slow as the limits say; those
 *     refused before are read again by the next run
 * @param partitions how many submissions are read at the same time; 0 for as many as there are processors
 * @param chunk submissions stored in one transaction
 * @param areaCode code of the whole pilot area in the tables
 * @param areaName name of the whole pilot area in the tables
 * @param backupFolder where housekeeping writes backups, a folder that no other warehouse uses; empty for the folder
 *     backups in the data folder
 * @param backupsKept how many backups housekeeping keeps, the newest; 0 for making none
 * @param runsKeptDays runs that ended longer ago are forgotten, unless an edition or an assessment came of them; 0 for
 *     keeping all
 * @param feedbackKeptDays letters about a wave that closed longer ago are taken away; 0 for keeping all
 * @param logFormat how logs are written: text for people, or json, an object a line with run, wave and school (Elastic
 *     Common Schema); also understood as BENCHMARKS_LOG_FORMAT
 * @param notices who is told what came of a run, and how
 * @param takeIn where submissions are read
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
        @DefaultValue("67108864") long surveyFileBytes,
        @DefaultValue("268435456") long surveyInflatedBytes,
        @DefaultValue("100000") int surveyRows,
        @DefaultValue("1000") int surveyColumns,
        @DefaultValue("60s") Duration surveySeconds,
        @DefaultValue({}) List<String> largerFiles,
        @DefaultValue("0") int partitions,
        @DefaultValue("250") int chunk,
        @DefaultValue("E37000025") String areaCode,
        @DefaultValue("North East") String areaName,
        @DefaultValue("") String backupFolder,
        @DefaultValue("7") int backupsKept,
        @DefaultValue("400") int runsKeptDays,
        @DefaultValue("0") int feedbackKeptDays,
        @DefaultValue("text") String logFormat,
        @DefaultValue NoticeSettings notices,
        @DefaultValue TakeInSettings takeIn) {

    /** The name of the one setting that is needed before the others are read. */
    public static final String LOG_FORMAT = "benchmarks.log-format";

    private static final int LARGER = 4;

    public Settings {
        checkLogFormat(logFormat);
    }

    /** Refuses what is no format of a log. */
    public static void checkLogFormat(String format) {
        if (!format.equals("text") && !format.equals("json")) {
            throw new IllegalArgumentException(
                    "The setting " + LOG_FORMAT + " (BENCHMARKS_LOG_FORMAT) is text or json, not \"" + format + "\".");
        }
    }

    RegisterLimits registerLimits() {
        return new RegisterLimits(settlingTime, incompleteZipAge, fileBytes, surveyFileBytes);
    }

    Limits workbookLimits() {
        return new Limits(fileBytes, inflatedBytes, entries, rows, columns, cellCharacters, secondsPerFile);
    }

    /** The limits for a file that an operator has looked at and found harmless, though it is over the usual ones. */
    Limits limitsOfLargerFiles() {
        return workbookLimits().times(LARGER);
    }

    /** The limits for exports of the survey tool, which hold all schools in one file. */
    Limits surveyLimits() {
        return new Limits(
                surveyFileBytes,
                surveyInflatedBytes,
                entries,
                surveyRows,
                surveyColumns,
                cellCharacters,
                surveySeconds);
    }

    /** The limits for an export that an operator has looked at and found harmless. */
    Limits surveyLimitsOfLargerFiles() {
        return surveyLimits().times(LARGER);
    }

    /** How many submissions are read at the same time. */
    public int parallel() {
        return partitions > 0 ? partitions : Runtime.getRuntime().availableProcessors();
    }
}
