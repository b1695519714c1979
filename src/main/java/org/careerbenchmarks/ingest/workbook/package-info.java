/**
 * From the bytes of a file to raw cells: which kind of file it is, whether it is whole and safe, what its cells hold.
 * Exports of the survey tool may be .csv as well, which are workbooks of one sheet.
 *
 * <p>A file is judged by its bytes, never by its name. What is wrong in the bytes becomes a {@code Refused}; an
 * exception means a fault of ours. Nothing outside the file is ever resolved, nothing is unpacked to disk, and
 * nothing is allocated because the file declares a size.
 *
 * <p>Reads one file, writes nothing. May import: model, zip and StAX readers, FastCSV, POI (reading: {@code .xls},
 * and the container of encrypted workbooks).
 */
@NullMarked
package org.careerbenchmarks.ingest.workbook;

import org.jspecify.annotations.NullMarked;
