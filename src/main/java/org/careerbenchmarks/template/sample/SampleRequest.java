package org.careerbenchmarks.template.sample;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.careerbenchmarks.model.reference.Reference;

/**
 * What sample to make; without any option the pilot.
 *
 * @param out the folder to write into, laid out like the input folder
 * @param schools how many schools to invent
 * @param seed another seed gives other schools and answers
 * @param reference the reference data whose schools are to answer, instead of invented ones
 * @param referenceFolder the files from which {@code reference} was read
 */
public record SampleRequest(
        Path out,
        OptionalInt schools,
        OptionalLong seed,
        Optional<Reference> reference,
        Optional<Path> referenceFolder) {

    static final int MOST_SCHOOLS = 20_000;

    /** Refuses what contradicts itself with an {@link IllegalArgumentException} for the person who asked. */
    public SampleRequest {
        if (schools.isPresent() && (schools.getAsInt() < 1 || schools.getAsInt() > MOST_SCHOOLS)) {
            throw new IllegalArgumentException("The number of schools must be from 1 to " + MOST_SCHOOLS + ".");
        }
        if (reference.isPresent() != referenceFolder.isPresent()) {
            throw new IllegalArgumentException("Reference data and the folder it comes from belong together.");
        }
        if (schools.isPresent() && reference.isPresent()) {
            throw new IllegalArgumentException(
                    "The reference data says which schools there are: leave out the number of schools.");
        }
    }
}
