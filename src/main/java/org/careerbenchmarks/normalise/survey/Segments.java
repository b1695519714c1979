package org.careerbenchmarks.normalise.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a cell with several ticks into options: at semicolons and line breaks, then, where all of a piece is made of
 * options, at commas. Labels may hold commas and semicolons themselves, so the longest label that fits goes first.
 */
final class Segments {

    private static final int MOST_PARTS = 400;

    private final KnownOptions options;
    private final List<String> named = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean notApplicable;

    private Segments(KnownOptions options) {
        this.options = options;
    }

    /**
     * Cuts a text.
     *
     * @param lines the text with its line breaks, which as a whole is no option
     */
    static Segments of(String lines, KnownOptions options) {
        Segments segments = new Segments(options);
        List<String> parts = split(lines, true);
        if (parts.size() == 1 && parts.get(0).indexOf(',') < 0 && parts.get(0).length() == lines.length()) {
            // It was looked at as a whole before.
            segments.unknown.add(lines);
            return segments;
        }
        for (int i = 0; i < parts.size(); ) {
            int taken = segments.fits(parts, i);
            if (taken > 0) {
                segments.take(String.join(";", parts.subList(i, i + taken)));
            } else {
                segments.cutAtCommas(parts.get(i));
            }
            i += Math.max(1, taken);
        }
        return segments;
    }

    /** The texts that name options. */
    List<String> named() {
        return named;
    }

    /** What is left. */
    List<String> unknown() {
        return unknown;
    }

    boolean notApplicable() {
        return notApplicable;
    }

    /** How many of the parts from here on make an option, as many as possible; 0 where none do. */
    private int fits(List<String> parts, int from) {
        StringBuilder key = new StringBuilder();
        int most = Math.min(options.mostParts(), parts.size() - from);
        int fitting = 0;
        for (int i = 0; i < most; i++) {
            String part = parts.get(from + i);
            key.append(Word.key(part));
            boolean isWhole = i == 0 && (options.find(part) != null || Word.of(part) == Word.NOT_APPLICABLE);
            if (isWhole || options.findByKey(key.toString()) != null) {
                fitting = i + 1;
            }
        }
        return fitting;
    }

    private void take(String text) {
        if (options.find(text) == null && Word.of(text) == Word.NOT_APPLICABLE) {
            notApplicable = true;
        } else {
            named.add(text);
        }
    }

    private void cutAtCommas(String piece) {
        List<String> parts = split(piece, false);
        int[] taken = parts.size() < 2 ? null : cover(parts);
        if (taken == null) {
            unknown.add(piece);
            return;
        }
        for (int i = 0; i < parts.size(); i += taken[i]) {
            take(String.join(",", parts.subList(i, i + taken[i])));
        }
    }

    /** How many parts to take from each on so that all are options to the end; null where that cannot be. */
    private int @Nullable [] cover(List<String> parts) {
        int[] taken = new int[parts.size()];
        boolean[] covered = new boolean[parts.size() + 1];
        covered[parts.size()] = true;
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (int length = Math.min(options.mostParts(), parts.size() - i); length > 0 && taken[i] == 0; length--) {
                if (covered[i + length] && isOption(parts.subList(i, i + length))) {
                    taken[i] = length;
                    covered[i] = true;
                }
            }
        }
        return covered[0] ? taken : null;
    }

    private boolean isOption(List<String> parts) {
        String text = String.join(",", parts);
        return options.find(text) != null || Word.of(text) == Word.NOT_APPLICABLE;
    }

    private static List<String> split(String text, boolean atSemicolons) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || parts.size() < MOST_PARTS && cuts(text.charAt(i), atSemicolons);
            if (ends) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean cuts(char c, boolean atSemicolons) {
        return atSemicolons ? c == ';' || c == '\n' : c == ',';
    }
}
