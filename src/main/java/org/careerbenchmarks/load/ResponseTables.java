package org.careerbenchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Responses;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores the responses of exports, in the caller's transaction. */
final class ResponseTables {

    /** Rows that are sent to the database at once, so that a large survey is never all in its buffers. */
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    ResponseTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores one export.
     *
     * @param digests of its responses, in their order
     */
    void store(TakenIn takenIn, List<String> digests) {
        Responses responses = Objects.requireNonNull(takenIn.verdict().responses());
        int submission = takenIn.submission().submissionId();
        int attempt = takenIn.submission().attempt();
        storeCodes(submission, attempt, responses);
        List<Object[]> rows = new ArrayList<>(BATCH);
        for (int i = 0; i < digests.size(); i++) {
            Response response = responses.all().get(i);
            int sheetRow = response.row().row() + 1;
            rows.add(new Object[] {
                submission,
                attempt,
                sheetRow,
                responses.sheet(),
                responses.idColumn() + sheetRow,
                response.row().responseId(),
                response.schoolId(),
                response.urn(),
                response.row().submittedAt(),
                response.complete(),
                response.leftOut() == null ? null : response.leftOut().code(),
                response.row().codes(),
                digests.get(i)
            });
            if (rows.size() == BATCH || i == digests.size() - 1) {
                insert(rows);
                rows.clear();
            }
        }
    }

    private void insert(List<Object[]> rows) {
        jdbc.batchUpdate(
                """
                insert into warehouse.response (submission_id, attempt, sheet_row, sheet, cell, response_id, school_id,
                    urn, submitted_at, is_complete, left_out, codes, answers_digest)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private void storeCodes(int submission, int attempt, Responses responses) {
        List<Object[]> rows = new ArrayList<>();
        for (AnswerCode code : responses.codes()) {
            rows.add(new Object[] {
                submission,
                attempt,
                code.code(),
                code.question(),
                code.option(),
                code.meaning().name().toLowerCase(Locale.ROOT),
                code.column()
            });
        }
        jdbc.batchUpdate(
                """
                insert into warehouse.answer_code (submission_id, attempt, code, question, option_id, meaning,
                    column_letters)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }
}
