package org.careerbenchmarks.operate.cli;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.run.RunDetail;
import org.careerbenchmarks.operate.run.RunHistory;
import org.jspecify.annotations.Nullable;

/** Runs for other programs: the history, or one of them in full. */
final class RunsJson {

    private RunsJson() {}

    static List<Map<String, @Nullable Object>> of(List<RunHistory.Line> history) {
        return history.stream()
                .map(each -> Json.object()
                        .with("run", each.run())
                        .with("job", each.job())
                        .with("status", each.status())
                        .with("began_at", time(each.began()))
                        .with("ended_at", time(each.ended()))
                        .with("files", each.files())
                        .with("words", each.words())
                        .all())
                .toList();
    }

    static Map<String, @Nullable Object> of(RunDetail run) {
        return Json.object()
                .with("run", run.run())
                .with("job", run.job())
                .with("status", run.status())
                .with("began_at", time(run.began()))
                .with("ended_at", time(run.ended()))
                .with("machine", run.machine())
                .with("goes_on_with", run.goesOnWith())
                .with("asked", run.asked())
                .with("assessed", run.assessed())
                .with("findings", run.findings())
                .with("edition", run.edition())
                .with("is_new_edition", run.isNewEdition())
                .with("steps", run.steps().stream().map(RunsJson::of).toList())
                .with("audit", run.audit().stream().map(RunsJson::of).toList())
                .with("log", run.log().toString())
                .all();
    }

    private static Map<String, @Nullable Object> of(RunDetail.Step step) {
        return Json.object()
                .with("step", step.step())
                .with("status", step.status())
                .with("began_at", time(step.began()))
                .with("ended_at", time(step.ended()))
                .with("read", step.read())
                .with("written", step.written())
                .all();
    }

    private static Map<String, @Nullable Object> of(AuditLog.Entry entry) {
        return Json.object()
                .with("entry", entry.number())
                .with("happened_at", entry.happenedAt().toString())
                .with("actor", entry.actor())
                .with("action", entry.action())
                .with("detail", entry.detail())
                .with("result", entry.result())
                .all();
    }

    /** {@code 2020-11-22T02:00:01Z} */
    static @Nullable String time(@Nullable LocalDateTime utc) {
        return utc == null
                ? null
                : utc.truncatedTo(ChronoUnit.SECONDS).toInstant(ZoneOffset.UTC).toString();
    }
}
