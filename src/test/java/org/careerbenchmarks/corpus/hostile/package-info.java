/** Files that were made to harm, or could: every kind that is known, each with what must come of it. */
@NullMarked
package org.careerbenchmarks.corpus.hostile;

import org.jspecify.annotations.NullMarked;
