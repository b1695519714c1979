package org.careerbenchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One workbook with one defect, and what is to come of it: {@code line(31).named("status merged over two rows")
 * .sending(open -> open.merge("D6:D7")).queried().finding("merged_status", "Audit!D7").missing("1.4")}.
 *
 * <p>What is not said is as in a good return: accepted, no findings, every answer loaded from its cell.
 */
public final class CorpusCase {

    private final int line;
    private String name = "";
    private String wave = "2019-07";
    private @Nullable String schoolOf;
    private UnaryOperator<CorpusSchool> schoolChange = UnaryOperator.identity();
    private Function<CorpusSchool, String> file = school -> "";
    private String extension = ".xlsx";
    private Consumer<OpenReturn> change = open -> {};
    private Function<OpenReturn, byte[]> save = OpenReturn::bytes;
    private final Map<String, Function<CorpusSchool, String>> referenceRows = new LinkedHashMap<>();
    private final Expectation expectation = new Expectation();

    private CorpusCase(int line) {
        this.line = line;
    }

    /** Begins a case for a line of the list of defects. */
    static CorpusCase line(int line) {
        return new CorpusCase(line);
    }

    CorpusCase named(String words) {
        this.name = words;
        return this;
    }

    CorpusCase inWave(String code) {
        this.wave = code;
        return this;
    }

    /** From the school of another case, named by its words, instead of a school of its own. */
    CorpusCase fromTheSchoolOf(String otherCase) {
        this.schoolOf = otherCase;
        return this;
    }

    CorpusCase ofSchool(UnaryOperator<CorpusSchool> different) {
        this.schoolChange = different;
        return this;
    }

    /** Adds a row to a reference file. */
    CorpusCase adding(String referenceFile, Function<CorpusSchool, String> row) {
        referenceRows.merge(
                referenceFile, row, (one, other) -> school -> one.apply(school) + "\n" + other.apply(school));
        return this;
    }

    /** Under this path below the folder of returns, instead of one that says nothing about school and wave. */
    CorpusCase inFile(Function<CorpusSchool, String> path) {
        this.file = path;
        return this;
    }

    CorpusCase as(String fileExtension) {
        this.extension = fileExtension;
        return this;
    }

    CorpusCase sending(Consumer<OpenReturn> edit) {
        this.change = edit;
        return this;
    }

    /** Saves the workbook in another way than Excel does. */
    CorpusCase saved(Function<OpenReturn, byte[]> way) {
        this.save = way;
        return this;
    }

    /** Sends these bytes instead of a workbook. */
    CorpusCase bytes(byte[] anything) {
        return saved(open -> anything);
    }

    CorpusCase queried() {
        return expecting(Outcome.ACCEPTED_WITH_QUERY);
    }

    CorpusCase rejected() {
        return expecting(Outcome.REJECTED);
    }

    CorpusCase quarantined(String rule) {
        return quarantinedAt(rule, "the file");
    }

    CorpusCase quarantinedAt(String rule, String place) {
        return expecting(Outcome.QUARANTINED).finding(rule, place);
    }

    CorpusCase expecting(Outcome outcome) {
        expectation.outcome = outcome;
        return this;
    }

    CorpusCase finding(String rule, String... places) {
        for (String place : places) {
            expectation.findings.add(rule + " at " + place);
        }
        return this;
    }

    /** What is found in addition when submissions are compared, and what the outcome then is. */
    CorpusCase settling(Outcome outcome, String... findings) {
        expectation.settledOutcome = outcome;
        expectation.settledFindings.addAll(List.of(findings));
        return this;
    }

    /** These characteristics are not loaded. */
    CorpusCase missing(String... refs) {
        expectation.missing.addAll(List.of(refs));
        return this;
    }

    CorpusCase reading(String ref, Status status, String raw) {
        return loading(ref, each -> each.reading(status, raw));
    }

    CorpusCase loading(String ref, UnaryOperator<Loaded> difference) {
        expectation.differences.merge(ref, difference, (one, other) -> each -> other.apply(one.apply(each)));
        return this;
    }

    CorpusCase loadingAll(UnaryOperator<Loaded> difference) {
        Refs.ALL.forEach(ref -> loading(ref, difference));
        return this;
    }

    /** The cells of the statuses, by the rows in which the template has them. */
    CorpusCase fromCells(Function<Integer, String> cellOfRow) {
        expectation.cellOfRow = cellOfRow;
        return this;
    }

    CorpusCase fromSheet(String sheet) {
        expectation.sheet = sheet;
        return this;
    }

    CorpusCase completedOn(@Nullable String day) {
        expectation.completedOn = new Expectation.Day(day == null ? null : LocalDate.parse(day));
        return this;
    }

    int line() {
        return line;
    }

    String name() {
        return name;
    }

    String wave() {
        return wave;
    }

    @Nullable
    String schoolOf() {
        return schoolOf;
    }

    CorpusSchool schoolFrom(CorpusSchool plain) {
        return schoolChange.apply(plain);
    }

    String fileOf(CorpusSchool school) {
        String given = file.apply(school);
        return "returns/" + (given.isEmpty() ? "corpus/line %02d %s%s".formatted(line, name, extension) : given);
    }

    List<String> referenceRows(String referenceFile, CorpusSchool school) {
        Function<CorpusSchool, String> rows = referenceRows.get(referenceFile);
        return rows == null
                ? List.of()
                : new ArrayList<>(List.of(rows.apply(school).split("\n")));
    }

    byte[] save(OpenReturn open) {
        change.accept(open);
        return save.apply(open);
    }

    Expectation expectation() {
        return expectation;
    }
}
