package org.careerbenchmarks.publish;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs between two editions, told by what schools give to it.
 *
 * @param waves whose returns it is made of; none for all waves
 * @param isMatched only schools accepted in all these waves count
 * @param area the code of its area, or null for the whole pilot
 * @param item the answers it is made of: a benchmark, a characteristic or all of them
 * @param status the status that is counted
 */
record MovedFigure(
        Set<String> waves, boolean isMatched, @Nullable String area, String item, String status, Set<Part> parts) {

    MovedFigure {
        waves = Set.copyOf(waves);
        parts = Set.copyOf(parts);
    }
}
