package org.careerbenchmarks.architecture.offenders.ingest.workbook;

/** Breaks a fence on purpose. */
final class UsesTheDatabase {

    javax.sql.DataSource database;
}
