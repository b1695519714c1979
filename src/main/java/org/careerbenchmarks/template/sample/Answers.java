package org.careerbenchmarks.template.sample;

import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Wave;

/** What the schools of a sample answer. */
@FunctionalInterface
interface Answers {

    Status get(String schoolId, Wave wave, String ref);
}
