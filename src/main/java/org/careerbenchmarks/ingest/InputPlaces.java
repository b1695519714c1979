package org.careerbenchmarks.ingest;

import java.nio.file.Path;

/** Where files come from and where their copies go. */
public record InputPlaces(Path input, Archive archive) {}
