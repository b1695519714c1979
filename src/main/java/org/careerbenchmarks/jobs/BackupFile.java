package org.careerbenchmarks.jobs;

import java.util.regex.Pattern;

/** What a backup holds: a zip with the embedded database, the archive's copies, and last what it should hold. */
final class BackupFile {

    static final String FORMAT = "career-benchmarks backup 1";
    static final String DATABASE = "warehouse.mv.db";
    static final String CONTENTS = "contents.properties";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String ARCHIVE = "archive/";

    private BackupFile() {}

    static String entryOf(String sha256) {
        return ARCHIVE + sha256;
    }

    /** The SHA-256 that an entry's name says, or empty where it names no copy. */
    static String sha256Of(String entry) {
        String name = entry.startsWith(ARCHIVE) ? entry.substring(ARCHIVE.length()) : "";
        return SHA256.matcher(name).matches() ? name : "";
    }
}
