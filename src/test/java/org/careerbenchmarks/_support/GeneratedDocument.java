package org.careerbenchmarks._support;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that is written by a test and compared: it can never say something else than the code. */
public final class GeneratedDocument {

    private GeneratedDocument() {}

    /** Fails if the committed file differs, and leaves the right text in its place to be looked at and committed. */
    public static void compare(Path document, String generated) throws IOException {
        String committed = Files.exists(document) ? Files.readString(document) : "";
        if (!committed.equals(generated)) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, generated);
            fail("%s was out of date and has been written anew; look at the difference and commit it.", document);
        }
    }
}
