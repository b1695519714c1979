package org.careerbenchmarks.operate.notify;

import org.careerbenchmarks.operate.run.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try to deliver.
 *
 * @param status of HTTP; null where there was no answer, and of mails
 * @param words in one line
 */
record Answer(boolean isDelivered, @Nullable Integer status, String words) {

    private static final int LONGEST = 300;

    static Answer delivered(@Nullable Integer status, String words) {
        return new Answer(true, status, words);
    }

    /**
     * A failure with the other side's words, without what nobody may read.
     *
     * @param secret what is struck out; may be empty
     */
    static Answer failed(@Nullable Integer status, String words, String secret) {
        String open = secret.isEmpty() ? words : words.replace(secret, "***");
        String line = Printable.of(open.lines().findFirst().orElse("").strip());
        return new Answer(false, status, line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
    }
}
