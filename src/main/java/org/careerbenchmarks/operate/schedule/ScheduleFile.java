package org.careerbenchmarks.operate.schedule;

import java.nio.file.Path;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.operate.notify.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/** Reads one file of the schedule, and refuses what it would not do. */
final class ScheduleFile {

    private static final String LONDON = "Europe/London";
    private static final String WAVE = "\\d{4}-\\d{2}";
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final Map<String, Boolean> MISFIRES = Map.of("catch-up", true, "skip", false);
    private static final Map<String, Telling> TELLINGS =
            Map.of("always", Telling.ALWAYS, "trouble", Telling.ONLY_TROUBLE, "never", Telling.NEVER);

    private final Path file;
    private final Instant now;

    /** The keys of a file. */
    private record Keys(
            String name,
            String does,
            String cron,
            String interval,
            String zone,
            String misfire,
            String waves,
            String deadline,
            String notices,
            String thresholds) {}

    ScheduleFile(Path file, Instant now) {
        this.file = file;
        this.now = now;
    }

    Schedule read(String nameOfFile) {
        ScheduleNode keys = ScheduleNode.read(file, Keys.class);
        ZoneId zone = zone(keys);
        Does does = does(keys);
        Timing timing = timing(keys, zone);
        return new Schedule(
                keys.find("name").map(ScheduleFile::name).orElse(nameOfFile),
                does,
                timing,
                zone,
                choice(keys, "misfire", MISFIRES, true),
                waves(keys),
                deadline(keys, does, timing),
                choice(keys, "notices", TELLINGS, Telling.ALWAYS),
                thresholds(keys));
    }

    private static String name(ScheduleNode at) {
        String name = at.text("the name");
        if (!name.matches("[A-Za-z0-9-]{1,100}")) {
            throw at.broken("\"" + name + "\" is no name of a schedule", "write letters, digits and hyphens");
        }
        return name;
    }

    private static Does does(ScheduleNode keys) {
        String known = Stream.of(Does.values()).map(Does::code).collect(Collectors.joining(", "));
        ScheduleNode at = keys.find("does").orElseThrow(() -> keys.broken("does is missing", "write one of " + known));
        return Does.find(at.text("does"))
                .orElseThrow(() -> at.broken("nobody can do \"" + at.text("does") + "\"", "write one of " + known));
    }

    private static ZoneId zone(ScheduleNode keys) {
        Optional<ScheduleNode> at = keys.find("zone");
        try {
            return ZoneId.of(at.map(each -> each.text("the zone")).orElse(LONDON));
        } catch (DateTimeException unknown) {
            throw at.orElse(keys).broken("there is no such zone", "write one like " + LONDON);
        }
    }

    private Timing timing(ScheduleNode keys, ZoneId zone) {
        Optional<ScheduleNode> cron = keys.find("cron");
        Optional<ScheduleNode> interval = keys.find("interval");
        if (cron.isPresent() == interval.isPresent()) {
            throw keys.broken("it is not said once when it is due", "write either cron or interval");
        }
        return cron.isPresent() ? cron(cron.get(), zone) : interval(interval.get());
    }

    private Timing cron(ScheduleNode at, ZoneId zone) {
        Timing.Cron cron;
        try {
            cron = Timing.Cron.of(at.text("cron"), zone);
        } catch (ParseException wrong) {
            throw at.broken(
                    "cron is not understood (" + wrong.getMessage() + ")",
                    "write seconds, minutes, hours, day of month, month, day of week, such as \"0 30 2 * * ?\"");
        }
        if (cron.nextAfter(now).isEmpty()) {
            throw at.broken("this time never comes again", "write one in the future");
        }
        ClockChange.findSkipped(cron, now).ifPresent(reason -> {
            throw at.broken(
                    "this time would be skipped: " + reason,
                    "choose a time outside that hour, or write interval for something that is due several times a day");
        });
        return cron;
    }

    private static Timing interval(ScheduleNode at) {
        String text = at.text("interval");
        try {
            Duration interval = DurationStyle.detectAndParse(text);
            if (interval.compareTo(SHORTEST) >= 0) {
                return new Timing.Every(text, interval);
            }
        } catch (IllegalArgumentException notOne) {
            throw at.broken("\"" + text + "\" is no length of time", "write it like 15m, 2h or 1d");
        }
        throw at.broken("the interval " + text + " is too short", "write 1s or more");
    }

    private static List<String> waves(ScheduleNode keys) {
        Optional<ScheduleNode> at = keys.find("waves");
        List<String> waves = at.map(each -> each.texts("waves")).orElse(List.of("all"));
        if (waves.equals(List.of("all"))) {
            return List.of();
        }
        waves.stream().filter(wave -> !wave.matches(WAVE)).findFirst().ifPresent(wrong -> {
            throw at.orElseThrow().broken("\"" + wrong + "\" is no wave", "write all, or waves like [2020-07]");
        });
        return waves;
    }

    private static @Nullable LocalTime deadline(ScheduleNode keys, Does does, Timing timing) {
        ScheduleNode at = keys.find("deadline").orElse(null);
        if (at == null) {
            return null;
        }
        if (does == Does.WATCH || timing instanceof Timing.Every) {
            throw at.broken("only what runs at a time of the day has a deadline", "take it away");
        }
        try {
            return LocalTime.parse(at.text("the deadline"));
        } catch (DateTimeException wrong) {
            throw at.broken("\"" + at.text("the deadline") + "\" is no time of the day", "write it like 06:00");
        }
    }

    /** The keys of the thresholds. */
    private record ThresholdKeys(String refused, String minutes, String queries) {}

    private static Thresholds thresholds(ScheduleNode keys) {
        Optional<ScheduleNode> at = keys.find("thresholds").map(each -> each.within("thresholds", ThresholdKeys.class));
        return new Thresholds(number(at, "refused"), number(at, "minutes"), number(at, "queries"));
    }

    private static @Nullable Integer number(Optional<ScheduleNode> thresholds, String key) {
        ScheduleNode at = thresholds.flatMap(each -> each.find(key)).orElse(null);
        if (at == null) {
            return null;
        }
        String text = at.text(key);
        if (!text.matches("[0-9]{1,9}")) {
            throw at.broken(key + " is \"" + text + "\"", "write a whole number, 0 or more");
        }
        return Integer.valueOf(text);
    }

    private static <T> T choice(ScheduleNode keys, String key, Map<String, T> known, T otherwise) {
        ScheduleNode at = keys.find(key).orElse(null);
        if (at == null) {
            return otherwise;
        }
        T chosen = known.get(at.text(key));
        if (chosen == null) {
            throw at.broken(
                    key + " is \"" + at.text(key) + "\"",
                    "write one of " + known.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return chosen;
    }
}
