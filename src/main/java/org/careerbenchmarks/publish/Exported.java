package org.careerbenchmarks.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an export came to.
 *
 * @param folder the folder of the edition
 * @param isAlreadyThere true where the folder held this very edition and was left alone
 * @param movedAside where a folder of the same number that held something else was moved to
 */
public record Exported(Path folder, boolean isAlreadyThere, Optional<Path> movedAside) {}
