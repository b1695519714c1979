package org.careerbenchmarks.ingest.reference;

/**
 * What was kept of one record of a CSV file.
 *
 * @param line where the record begins, the header being line 1
 * @param count how many fields it had, kept or not
 * @param kept the text of the fields that were asked for, in the order asked; of a header, all of them
 * @param isBlank nothing stood in any field
 * @param isMisquoted a quotation mark stands where it does not open its field
 */
record CsvFields(long line, int count, String[] kept, boolean isBlank, boolean isMisquoted) {}
