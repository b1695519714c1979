package org.careerbenchmarks.architecture.offenders.load;

/** Breaks a fence on purpose. */
final class UsesPoi {

    org.apache.poi.ss.usermodel.Workbook workbook;
}
