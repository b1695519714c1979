package org.careerbenchmarks.model.survey;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of an export: who answered, when, and what, as far as it was understood.
 *
 * @param row counted from 0
 * @param responseId its Response ID, empty where there is none
 * @param urnText what stands under School URN, made regular
 * @param urn the URN in it, or null
 * @param schoolName what stands under School name, made regular
 * @param submittedText what stands under the time of submission, made regular; empty where there is none
 * @param submittedAt the time in it, or null
 * @param test whether the row says that it is a test or a preview
 * @param consentRefused whether the row says that the respondent does not consent
 * @param unfinished whether the row says that the response was not finished
 * @param codes the answers, as numbers of {@link AnswerCode}s in the order of the columns, separated by spaces
 * @param answered how many questions have a usable answer
 * @param notApplicable how many questions were said not to apply
 */
public record ResponseRow(
        int row,
        String responseId,
        String urnText,
        @Nullable String urn,
        String schoolName,
        String submittedText,
        @Nullable LocalDateTime submittedAt,
        boolean test,
        boolean consentRefused,
        boolean unfinished,
        String codes,
        int answered,
        int notApplicable) {}
