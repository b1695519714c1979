package org.careerbenchmarks.jobs;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What the lines of a log are about, beside their words: the run, and the return where it is known. */
public final class LogContext {

    public static final String RUN = "run";
    public static final String WAVE = "wave";
    public static final String SCHOOL = "school";

    private LogContext() {}

    /** Lines of this thread belong to a run from now on. */
    public static void begin(long run) {
        MDC.put(RUN, Long.toString(run));
    }

    /** Lines of this thread belong to nothing from now on. */
    public static void end() {
        MDC.remove(RUN);
        MDC.remove(WAVE);
        MDC.remove(SCHOOL);
    }

    /** Work for another thread, whose lines belong to what the lines of this one belong to, and to nothing afterwards. */
    static Runnable handOn(Runnable work) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return () -> {
            if (context != null) {
                MDC.setContextMap(context);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }

    /** Writes lines about a return. */
    static void about(@Nullable String wave, @Nullable String school, Runnable lines) {
        put(WAVE, wave);
        put(SCHOOL, school);
        try {
            lines.run();
        } finally {
            MDC.remove(WAVE);
            MDC.remove(SCHOOL);
        }
    }

    private static void put(String name, @Nullable String value) {
        if (value != null) {
            MDC.put(name, value);
        }
    }
}
