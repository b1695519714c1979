/**
 * Returns with every defect that schools are known to make, made by code: what each is, how it is to be judged, and
 * what of it is to be loaded. One workbook a case, one school a case, so that they can lie in one input folder.
 */
@NullMarked
package org.careerbenchmarks.corpus;

import org.jspecify.annotations.NullMarked;
