package org.careerbenchmarks.template.sample;

import java.io.IOException;
import java.nio.file.Path;

/** One file of reference data on its way into the sample. */
@FunctionalInterface
interface ReferenceFile {

    void write(Path target) throws IOException;
}
