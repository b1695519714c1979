package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.notify.Deliveries;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.run.Deed;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;

/** A notice that says nothing but that notices arrive, sent while somebody looks on. */
final class TestNotice {

    private final Program program;

    TestNotice(Program program) {
        this.program = program;
    }

    int send(PrintStream out) throws Exception {
        return new Deed("notices", "a test notice").recorded(program.get(AuditLog.class), () -> sent(out));
    }

    private Deed.Ended<Integer> sent(PrintStream out) {
        String notice = program.get(Notices.class).test();
        if (notice == null) {
            out.println(
                    "There is nobody to be told: set benchmarks.notices.mail-to or benchmarks.notices.webhook-url.");
            return new Deed.Ended<>(ExitCode.FAILED, null, "failed: there is nobody to be told");
        }
        List<Deliveries.Tried> all = program.get(Deliveries.class).deliver(notice);
        for (Deliveries.Tried each : all) {
            out.println(Printable.of(
                    each.to() + ": " + (each.isDelivered() ? "delivered. " : "not delivered. ") + each.words()));
        }
        long failed = all.stream().filter(each -> !each.isDelivered()).count();
        return failed == 0
                ? new Deed.Ended<>(ExitCode.DONE, null, "done: it was delivered to all")
                : new Deed.Ended<>(ExitCode.FAILED, null, "failed: not delivered to " + failed + " of " + all.size());
    }
}
