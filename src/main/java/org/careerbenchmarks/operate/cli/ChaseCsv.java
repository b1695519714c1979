package org.careerbenchmarks.operate.cli;

import java.io.Writer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careerbenchmarks.jobs.ChaseEntry;
import org.careerbenchmarks.jobs.ChaseEntry.Refused;
import org.careerbenchmarks.jobs.SafeCsv;
import org.careerbenchmarks.jobs.WaveStanding;
import org.careerbenchmarks.jobs.WaveStanding.Coverage;

/** How far the returns are in, and whom to ask for one, for spreadsheets and mail merges. */
final class ChaseCsv {

    private static final int MOST_DECIMALS = 6;

    private ChaseCsv() {}

    static void coverage(Writer to, List<WaveStanding> waves) {
        SafeCsv csv = new SafeCsv(
                to,
                "wave",
                "wave_label",
                "due_on",
                "days_overdue",
                "geographic_level",
                "area_code",
                "area_name",
                "schools_expected",
                "accepted",
                "late",
                "rejected",
                "outstanding",
                "percent");
        waves.forEach(wave -> wave.coverage().forEach(area -> csv.add(area(wave, area))));
        csv.flush();
    }

    private static List<String> area(WaveStanding wave, Coverage area) {
        List<String> fields = ofWave(wave);
        fields.addAll(List.of(area.level(), area.areaCode(), area.areaName()));
        List.of(area.expected(), area.accepted(), area.late(), area.rejected(), area.outstanding())
                .forEach(count -> fields.add(count.toString()));
        fields.add(area.percent() == null ? "" : area.percent().toPlainString());
        return fields;
    }

    static void chase(Writer to, List<WaveStanding> waves) {
        SafeCsv csv = new SafeCsv(
                to,
                "wave",
                "wave_label",
                "due_on",
                "days_overdue",
                "place",
                "school_id",
                "school_name",
                "area_name",
                "standing",
                "can_move_points",
                "contact_email",
                "last_file",
                "last_outcome",
                "last_received_on",
                "what_was_wrong");
        for (WaveStanding wave : open(waves)) {
            for (int index = 0; index < wave.chase().size(); index++) {
                csv.add(entry(wave, index + 1, wave.chase().get(index)));
            }
        }
        csv.flush();
    }

    private static List<String> entry(WaveStanding wave, int place, ChaseEntry entry) {
        List<String> fields = ofWave(wave);
        fields.addAll(Arrays.asList(
                Integer.toString(place),
                entry.schoolId(),
                entry.schoolName(),
                entry.areaName(),
                entry.standing(),
                entry.canMove().setScale(MOST_DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                entry.contactEmail()));
        Refused last = entry.lastRefused();
        fields.addAll(
                last == null
                        ? List.of("", "", "", "")
                        : List.of(last.file(), "rejected", last.receivedOn().toString(), last.whatWasWrong()));
        return fields;
    }

    /** A row for each school with an address; returns what to say of the others. */
    static List<String> mail(Writer to, List<WaveStanding> waves) {
        SafeCsv csv = new SafeCsv(to, "contact_email", "school_name", "wave_label", "due_on", "what_was_wrong");
        List<String> without = new ArrayList<>();
        for (WaveStanding wave : open(waves)) {
            for (ChaseEntry entry : wave.chase()) {
                if (entry.contactEmail() == null) {
                    without.add(entry.schoolId() + " " + entry.schoolName() + ", " + wave.label()
                            + ", has no address: add contact_email in panel.csv, or telephone.");
                } else {
                    csv.add(Arrays.asList(
                            entry.contactEmail(),
                            entry.schoolName(),
                            wave.label(),
                            wave.dueOn().toString(),
                            entry.lastRefused() == null
                                    ? ""
                                    : entry.lastRefused().whatWasWrong()));
                }
            }
        }
        csv.flush();
        return without;
    }

    private static List<WaveStanding> open(List<WaveStanding> waves) {
        return waves.stream().filter(WaveStanding::isOpen).toList();
    }

    private static List<String> ofWave(WaveStanding wave) {
        return new ArrayList<>(
                List.of(wave.wave(), wave.label(), wave.dueOn().toString(), Long.toString(wave.daysOverdue())));
    }
}
