/**
 * The words of the pilot as records and enums: what a return, a submission, a finding and a wave are.
 *
 * <p>Reads and writes nothing. May import: the JDK only.
 */
@NullMarked
package org.careerbenchmarks.model;

import org.jspecify.annotations.NullMarked;
