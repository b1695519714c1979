package org.careerbenchmarks.corpus.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.corpus.hostile.Expectation.Loaded;
import org.careerbenchmarks.ingest.workbook.ZipBytes;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A good return as the markup of its parts, of which a hostile file twists one thing; and what must be read of it. Its
 * answers are those of no other school.
 */
final class TwistedReturn {

    static final String LABELS = "xl/worksheets/sheet1.xml";
    static final String ANSWERS = "xl/worksheets/sheet2.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String RELATIONS = "_rels/.rels";
    static final String TYPES = "[Content_Types].xml";
    static final String STYLES = "xl/styles.xml";

    static final List<Characteristic> CHARACTERISTICS = ReferenceData.read(Path.of("input"))
            .frameworks()
            .values()
            .iterator()
            .next()
            .characteristics();

    static final LocalDate COMPLETED = LocalDate.of(2019, 7, 10);
    private static final LocalDate TARGET = LocalDate.of(2020, 4, 1);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_ROW = 4;

    private final ExtraSchool school;
    private final Grid labels = new Grid();
    private final Grid answers = new Grid();
    private final Map<String, Assessment> expected = new LinkedHashMap<>();
    private final Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
    private final Map<String, String> more = new LinkedHashMap<>();

    TwistedReturn(ExtraSchool school) {
        this.school = school;
        fillIn();
    }

    ExtraSchool school() {
        return school;
    }

    static String serial(LocalDate date) {
        return String.valueOf(ChronoUnit.DAYS.between(DAY_0, date));
    }

    static int rowOf(String ref) {
        for (int i = 0; i < CHARACTERISTICS.size(); i++) {
            if (CHARACTERISTICS.get(i).ref().equals(ref)) {
                return FIRST_ROW + i;
            }
        }
        throw new IllegalArgumentException("no characteristic " + ref);
    }

    private void fillIn() {
        List<String> names = List.of(
                "School URN", "School name", "Local authority", "Audit round", "Completed on", "Completed by (role)");
        List<String> values = List.of(school.urn(), school.name(), school.authority(), "2019-07", "", "Head of school");
        for (int i = 0; i < names.size(); i++) {
            label("A" + (FIRST_ROW + i), CellXml.text(names.get(i)));
            label("B" + (FIRST_ROW + i), CellXml.text(values.get(i)));
        }
        label("B8", CellXml.number(serial(COMPLETED)));
        List<String> headers = List.of("Ref", "Benchmark", "Characteristic", "Status", "Evidence", "Target date");
        for (int column = 0; column < headers.size(); column++) {
            answer((char) ('A' + column) + "3", CellXml.text(headers.get(column)));
        }
        Random random = new Random(school.number());
        for (int i = 0; i < CHARACTERISTICS.size(); i++) {
            fillIn(CHARACTERISTICS.get(i), FIRST_ROW + i, Status.values()[random.nextInt(3)]);
        }
    }

    private void fillIn(Characteristic characteristic, int row, Status status) {
        String evidence = row % 4 == 0 ? "Seen in the plan on page " + row : null;
        LocalDate target = status != Status.FULLY && row % 3 == 0 ? TARGET : null;
        answer("A" + row, CellXml.text(characteristic.ref()));
        answer("B" + row, CellXml.text("Benchmark " + characteristic.benchmark()));
        answer("C" + row, CellXml.text(characteristic.text()));
        answer("D" + row, CellXml.shared(status.ordinal()));
        if (evidence != null) {
            answer("E" + row, CellXml.text(evidence));
        }
        if (target != null) {
            answer("F" + row, CellXml.number(serial(target)));
        }
        Place place = new Place("Audit", "D" + row);
        expected.put(
                characteristic.ref(),
                new Assessment(characteristic.ref(), status, evidence, target, place, status.label()));
    }

    /** Puts a cell on the sheet Return. */
    TwistedReturn label(String address, CellXml cell) {
        labels.put(address, cell);
        return this;
    }

    /** Puts a cell on the sheet Audit; what is expected stays as it is. */
    TwistedReturn answer(String address, CellXml cell) {
        answers.put(address, cell);
        return this;
    }

    /** Writes a status which must be read as the template's words. */
    TwistedReturn status(String ref, CellXml cell, Status status, String rawText) {
        Assessment usual = getExpected(ref);
        expected.put(ref, new Assessment(ref, status, usual.evidence(), usual.targetDate(), usual.place(), rawText));
        return answer("D" + rowOf(ref), cell);
    }

    /** Writes a status which must not be used. */
    TwistedReturn badStatus(String ref, CellXml cell) {
        expected.remove(ref);
        return answer("D" + rowOf(ref), cell);
    }

    /** Writes an evidence, and what must be read of it. */
    TwistedReturn evidence(String ref, CellXml cell, @Nullable String read) {
        Assessment usual = getExpected(ref);
        expected.put(
                ref, new Assessment(ref, usual.status(), read, usual.targetDate(), usual.place(), usual.rawText()));
        return answer("E" + rowOf(ref), cell);
    }

    /** Writes a target date for a characteristic that is fully achieved. */
    TwistedReturn target(String ref, CellXml cell, @Nullable LocalDate read) {
        Assessment usual = getExpected(ref);
        String label = Status.FULLY.label();
        expected.put(ref, new Assessment(ref, Status.FULLY, usual.evidence(), read, usual.place(), label));
        return answer("D" + rowOf(ref), CellXml.shared(Status.FULLY.ordinal())).answer("F" + rowOf(ref), cell);
    }

    private Assessment getExpected(String ref) {
        Assessment usual = expected.get(ref);
        if (usual == null) {
            throw new IllegalArgumentException("nothing is expected of " + ref);
        }
        return usual;
    }

    /** Changes the markup of a part. */
    TwistedReturn change(String part, UnaryOperator<String> change) {
        changes.merge(part, change, (first, second) -> text -> second.apply(first.apply(text)));
        return this;
    }

    /** Changes some words in the markup of a part, which must be there. */
    TwistedReturn replace(String part, String words, String others) {
        return change(part, text -> {
            if (!text.contains(words)) {
                throw new IllegalArgumentException(words + " is not in " + part);
            }
            return text.replace(words, others);
        });
    }

    /** Adds a part that no honest return has. */
    TwistedReturn with(String part, String text) {
        more.put(part, text);
        return this;
    }

    Map<String, String> parts() {
        Map<String, String> parts = Parts.of(labels, answers);
        changes.forEach((part, change) -> parts.computeIfPresent(part, (name, text) -> change.apply(text)));
        parts.putAll(more);
        return parts;
    }

    byte[] toBytes() {
        ZipBytes zip = new ZipBytes();
        parts().forEach((name, text) -> zip.add(name, text.getBytes(StandardCharsets.UTF_8), false, entry -> {}));
        return zip.toBytes();
    }

    HostileFile.Content content() {
        return HostileFile.Content.of(this::toBytes);
    }

    /** Accepted with nothing but these notes. */
    Loaded accepted(String... findings) {
        return loaded(Outcome.ACCEPTED, findings);
    }

    /** Accepted with these queries and notes. */
    Loaded queried(String... findings) {
        return loaded(Outcome.ACCEPTED_WITH_QUERY, findings);
    }

    private Loaded loaded(Outcome outcome, String... findings) {
        return new Loaded(outcome, List.of(findings), new ArrayList<>(expected.values()));
    }
}
