package org.careerbenchmarks.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Counts what the main stream of an {@code .xls} holds before POI makes objects of it all: a few bytes of it become
 * hundreds. The heads of the records are readable even where their contents are encrypted.
 */
final class BiffRecords {

    /** More than a return of all rows and columns holds, in less than half of 512 MB. */
    static final int MOST = 2_000_000;

    private static final int HEAD = 4;
    private static final int ENCRYPTED = 0x2f;
    private static final int CONTINUED = 0x3c;
    private static final int TEXTS = 0xfc;
    private static final int NUMBERS = 0xbd;
    private static final int BLANKS = 0xbe;
    private static final int MERGED = 0xe5;

    private static final int SHORTEST_TEXT = 3;

    private final ByteBuffer stream;
    private boolean isEncrypted;
    private boolean inTexts;

    BiffRecords(byte[] stream) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Refuses a stream of too many records, cells (empty ones included), texts and merged areas. */
    void refuseTooMany(Deadline deadline) throws Refusal {
        long sum = 0;
        int at = 0;
        while (at + HEAD <= stream.limit()) {
            int length = Short.toUnsignedInt(stream.getShort(at + 2));
            if (at + HEAD + length > stream.limit()) {
                // POI says what is wrong with it.
                return;
            }
            sum += weight(Short.toUnsignedInt(stream.getShort(at)), at + HEAD, length);
            if (sum > MOST) {
                throw Refusal.tooLarge(MOST, "cells, empty ones included");
            }
            at += HEAD + length;
        }
        deadline.check();
    }

    private long weight(int kind, int at, int length) {
        isEncrypted |= kind == ENCRYPTED;
        inTexts = kind == TEXTS || inTexts && kind == CONTINUED;
        if (inTexts && isEncrypted) {
            return length / SHORTEST_TEXT;
        }
        return switch (kind) {
            case TEXTS -> length < 8 ? 1 : Integer.toUnsignedLong(stream.getInt(at + 4));
            case NUMBERS -> length / 6;
            case BLANKS -> length / 2;
            case MERGED -> length / 8;
            default -> 1;
        };
    }
}
