package org.careerbenchmarks.publish;

/**
 * What publishing came to.
 *
 * @param edition the current edition
 * @param isNew false where nothing had changed, so that the edition before is still current
 */
public record Publication(Edition edition, boolean isNew) {

    static Publication unchanged(Edition edition) {
        return new Publication(edition, false);
    }
}
