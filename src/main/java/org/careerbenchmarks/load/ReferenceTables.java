package org.careerbenchmarks.load;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.careerbenchmarks.model.reference.Explanation;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.HeadlineFigure;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The reference data as tables, so that SQL can join them. Replaced as a whole when a reference file changed. */
public final class ReferenceTables {

    private final JdbcTemplate jdbc;

    public ReferenceTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Writes the tables in the caller's transaction; returns whether anything was different. */
    public boolean replace(Reference reference, String areaCode, String areaName, Instant now) {
        String digest = reference.digest() + " " + areaCode + " " + areaName;
        if (jdbc.queryForList("select digest from warehouse.reference_load", String.class)
                .contains(digest)) {
            return false;
        }
        for (String table : List.of(
                "reference_load",
                "survey_option",
                "survey_question",
                "pilot_area",
                "headline_figure",
                "explanation",
                "panel_urn",
                "panel_school",
                "school",
                "area",
                "wave")) {
            jdbc.update("delete from warehouse." + table);
        }
        jdbc.update("delete from warehouse.characteristic");
        jdbc.update("insert into warehouse.pilot_area values (?, ?)", areaCode, areaName);
        reference.frameworks().values().forEach(this::insert);
        insert("wave", reference.waves().values(), ReferenceTables::row);
        insert("area", reference.areas().values(), area -> new Object[] {area.laCode(), area.gssCode(), area.name()});
        List<School> related = reference.panelUrns().keySet().stream()
                .map(reference.schools()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        insert("school", related, ReferenceTables::row);
        insert("panel_school", reference.panel().values(), ReferenceTables::row);
        insert("panel_urn", reference.panelUrns().values(), ReferenceTables::row);
        Statistics.renew(
                jdbc,
                "warehouse.wave",
                "warehouse.area",
                "warehouse.school",
                "warehouse.panel_school",
                "warehouse.panel_urn",
                "warehouse.characteristic",
                "warehouse.pilot_area");
        insertHeadlines(reference.headlines());
        insert("explanation", reference.explanations(), ReferenceTables::row);
        rememberExplanations();
        reference.surveys().values().forEach(this::insert);
        jdbc.update(
                "insert into warehouse.reference_load values (?, ?)",
                digest,
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        return true;
    }

    private void insert(Framework framework) {
        insert("characteristic", framework.characteristics(), each -> new Object[] {
            framework.version(),
            each.ref(),
            each.benchmark(),
            framework.benchmarkTitles().get(each.benchmark()),
            each.text(),
            each.position()
        });
    }

    private void insert(SurveyDefinition survey) {
        List<Object[]> questions = new ArrayList<>();
        List<Object[]> options = new ArrayList<>();
        for (Question each : survey.questions()) {
            questions.add(new Object[] {
                survey.survey(),
                each.id(),
                survey.wave(),
                questions.size() + 1,
                each.text(),
                each.type().code()
            });
            options.addAll(optionRows(survey.survey(), each));
        }
        insert("survey_question", questions, Function.identity());
        insert("survey_option", options, Function.identity());
    }

    /** Options, then groups. */
    private static List<Object[]> optionRows(String survey, Question question) {
        List<Object[]> rows = new ArrayList<>();
        for (Option each : question.options()) {
            rows.add(new Object[] {survey, question.id(), each.id(), rows.size() + 1, each.label(), null});
        }
        question.groups()
                .forEach((group, members) -> rows.add(
                        new Object[] {survey, question.id(), group, rows.size() + 1, group, String.join(" ", members)
                        }));
        return rows;
    }

    private void insertHeadlines(List<HeadlineFigure> figures) {
        List<Object[]> rows = new ArrayList<>();
        for (HeadlineFigure figure : figures) {
            rows.add(new Object[] {
                figure.figure(),
                rows.size() + 1,
                figure.subject(),
                figure.measure(),
                figure.wave(),
                figure.fromWave(),
                figure.benchmark(),
                figure.category(),
                figure.value(),
                figure.unit(),
                figure.base(),
                figure.rule()
            });
        }
        insert("headline_figure", rows, Function.identity());
    }

    /** The ledger keeps every explanation, with the arrival that was open when it was first seen. */
    private void rememberExplanations() {
        jdbc.update(
                """
                insert into intake.explanation (explanation_no, school_id, wave, rule, item, explanation,
                    explained_by, explained_on, arrival)
                select
                    (select coalesce(max(explanation_no), 0) from intake.explanation) + row_number() over (
                        order by school_id, wave, rule, item, explained_on, explained_by, explanation),
                    school_id, wave, rule, item, explanation, explained_by, explained_on,
                    (select arrival from intake.arrival)
                from warehouse.explanation given
                where not exists (
                    select 1
                    from intake.explanation known
                    where known.school_id = given.school_id
                        and known.wave = given.wave
                        and known.rule = given.rule
                        and known.item = given.item
                        and known.explanation = given.explanation
                        and known.explained_by = given.explained_by
                        and known.explained_on = given.explained_on)
                """);
    }

    private <T> void insert(String table, Collection<T> all, Function<T, Object[]> toRow) {
        List<Object[]> rows = all.stream().map(toRow).toList();
        if (!rows.isEmpty()) {
            String marks = "?" + ", ?".repeat(rows.get(0).length - 1);
            jdbc.batchUpdate("insert into warehouse." + table + " values (" + marks + ")", rows);
        }
    }

    private static Object[] row(Wave wave) {
        return new Object[] {
            wave.wave(),
            wave.label(),
            wave.academicYear(),
            wave.frameworkVersion(),
            date(wave.opensOn()),
            date(wave.dueOn()),
            date(wave.closesOn())
        };
    }

    private static Object[] row(School school) {
        return new Object[] {
            school.urn(),
            school.laCode(),
            school.establishmentNumber(),
            school.name(),
            school.status(),
            date(school.openedOn()),
            date(school.closedOn()),
            school.phase()
        };
    }

    private static Object[] row(PanelSchool school) {
        return new Object[] {
            school.schoolId(),
            school.urn(),
            school.cluster(),
            date(school.joinedOn()),
            date(school.leftOn()),
            school.contactEmail()
        };
    }

    private static Object[] row(PanelUrn urn) {
        return new Object[] {urn.urn(), urn.schoolId(), date(urn.validFrom()), date(urn.validTo())};
    }

    private static Object[] row(Explanation explanation) {
        return new Object[] {
            explanation.schoolId(),
            explanation.wave(),
            explanation.rule(),
            explanation.item(),
            explanation.text(),
            explanation.by(),
            date(explanation.on())
        };
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
