/**
 * From the input folder to raw cells: what lies there, its copy in the archive, its row in the ledger, its cells.
 *
 * <p>Reads the input folder, never writes to it. Writes the archive and the schema {@code intake}. May import: model,
 * Spring's JDBC, zip and XML readers, POI (reading).
 */
@NullMarked
package org.careerbenchmarks.ingest;

import org.jspecify.annotations.NullMarked;
