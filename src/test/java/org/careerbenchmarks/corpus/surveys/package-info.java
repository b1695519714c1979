/**
 * Exports of the survey tool with every defect that they are known to have, made by code: what each is, how it is to be
 * judged, and which responses of it are to be loaded. Each case has its own schools and Response IDs, so that all of
 * them can lie in one input folder.
 */
@NullMarked
package org.careerbenchmarks.corpus.surveys;

import org.jspecify.annotations.NullMarked;
