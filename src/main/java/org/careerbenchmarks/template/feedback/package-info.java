/**
 * What goes back to the schools: their own workbook with the findings in it, and a letter.
 *
 * <p>Reads dossiers and the workbooks as they were sent; writes a folder of letters. May import: model, template,
 * Apache POI (for .xls) and the JDK.
 */
@NullMarked
package org.careerbenchmarks.template.feedback;

import org.jspecify.annotations.NullMarked;
