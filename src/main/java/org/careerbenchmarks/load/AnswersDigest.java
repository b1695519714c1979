package org.careerbenchmarks.load;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Responses;

/** A fingerprint of what a return says. A workbook that was saved again, in whatever format, keeps it. */
final class AnswersDigest {

    /** Enough to tell the responses of all surveys apart. */
    private static final int BYTES_OF_A_RESPONSE = 16;

    private AnswersDigest() {}

    static String of(Verdict verdict) {
        Fingerprint digest = new Fingerprint();
        digest.add(verdict.schoolId());
        digest.add(verdict.urn());
        digest.add(verdict.wave());
        digest.add(verdict.completedOn());
        digest.add(verdict.completedBy());
        // What could not be loaded is part of what was said, and so is what must be explained: a school that corrects
        // only its name has answered the query, and sent more than a copy.
        verdict.findings().stream()
                .filter(finding -> finding.treatment() != Treatment.ACCEPT)
                .map(finding -> finding.ref() + " " + finding.rule() + " " + finding.observed())
                .sorted()
                .forEach(digest::add);
        List<Assessment> inOrder = verdict.assessments().stream()
                .sorted(Comparator.comparing(Assessment::ref))
                .toList();
        for (Assessment assessment : inOrder) {
            digest.add(assessment.ref());
            digest.add(assessment.status().code());
            digest.add(assessment.evidence() == null ? assessment.restrictedEvidence() : assessment.evidence());
            digest.add(assessment.targetDate());
        }
        return digest.end();
    }

    /** The same of an export, from the fingerprints of its responses. */
    static String of(Collection<String> responses) {
        Fingerprint digest = new Fingerprint();
        responses.stream().sorted().forEach(digest::add);
        return digest.end();
    }

    /** A fingerprint of each response, in their order: what it says, wherever and in whatever layout it stands. */
    static List<String> ofEach(Responses responses) {
        Fingerprint digest = new Fingerprint();
        Map<String, Long> answers = new HashMap<>();
        for (AnswerCode code : responses.codes()) {
            digest.add(code.question());
            digest.add(code.meaning());
            digest.add(code.option());
            answers.put(
                    String.valueOf(code.code()),
                    ByteBuffer.wrap(digest.endAsBytes()).getLong());
        }
        return responses.all().stream().map(each -> of(each, answers, digest)).toList();
    }

    private static String of(Response response, Map<String, Long> answers, Fingerprint digest) {
        digest.add(response.row().responseId());
        digest.add(response.schoolId());
        digest.add(response.urn());
        digest.add(response.row().submittedAt());
        digest.add(response.complete());
        digest.add(response.leftOut());
        String codes = response.row().codes();
        if (!codes.isEmpty()) {
            long[] said =
                    Stream.of(codes.split(" ")).mapToLong(answers::get).sorted().toArray();
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * said.length);
            bytes.asLongBuffer().put(said);
            digest.addAll(bytes.array());
        }
        return HexFormat.of().formatHex(digest.endAsBytes(), 0, BYTES_OF_A_RESPONSE);
    }
}
