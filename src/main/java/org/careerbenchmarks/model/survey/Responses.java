package org.careerbenchmarks.model.survey;

import java.util.List;

/**
 * What is loaded of an export.
 *
 * @param survey whose it is
 * @param definitionDigest of the definition that it was read with; empty where there is none
 * @param sheet the worksheet that was read
 * @param idColumn where the Response IDs stand, as Excel shows it: {@code A}
 * @param codes what the numbers in the responses stand for
 */
public record Responses(
        String survey,
        String definitionDigest,
        String sheet,
        String idColumn,
        List<AnswerCode> codes,
        List<Response> all) {

    public Responses {
        codes = List.copyOf(codes);
        all = List.copyOf(all);
    }
}
