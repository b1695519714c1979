package org.careerbenchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Responses;
import org.jspecify.annotations.Nullable;

/** A fingerprint of what a return says. A workbook that was saved again, in whatever format, keeps it. */
final class AnswersDigest {

    /** Enough to tell the responses of all surveys apart. */
    private static final int BYTES_OF_A_RESPONSE = 16;

    private AnswersDigest() {}

    static String of(Verdict verdict) {
        MessageDigest digest = sha256();
        add(digest, verdict.schoolId());
        add(digest, verdict.urn());
        add(digest, verdict.wave());
        add(digest, verdict.completedOn());
        add(digest, verdict.completedBy());
        // What could not be loaded is part of what was said, and so is what must be explained: a school that corrects
        // only its name has answered the query, and sent more than a copy.
        verdict.findings().stream()
                .filter(finding -> finding.treatment() != Treatment.ACCEPT)
                .map(finding -> finding.ref() + " " + finding.rule() + " " + finding.observed())
                .sorted()
                .forEach(objection -> add(digest, objection));
        List<Assessment> inOrder = verdict.assessments().stream()
                .sorted(Comparator.comparing(Assessment::ref))
                .toList();
        for (Assessment assessment : inOrder) {
            add(digest, assessment.ref());
            add(digest, assessment.status().code());
            add(digest, assessment.evidence() == null ? assessment.restrictedEvidence() : assessment.evidence());
            add(digest, assessment.targetDate());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same of an export, from the fingerprints of its responses. */
    static String of(Collection<String> responses) {
        MessageDigest digest = sha256();
        responses.stream().sorted().forEach(each -> add(digest, each));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A fingerprint of each response, in their order: what it says, wherever and in whatever layout it stands. */
    static List<String> ofEach(Responses responses) {
        MessageDigest digest = sha256();
        Map<String, Long> answers = new HashMap<>();
        for (AnswerCode code : responses.codes()) {
            add(digest, code.question());
            add(digest, code.meaning());
            add(digest, code.option());
            answers.put(
                    String.valueOf(code.code()),
                    ByteBuffer.wrap(digest.digest()).getLong());
        }
        return responses.all().stream().map(each -> of(each, answers, digest)).toList();
    }

    private static String of(Response response, Map<String, Long> answers, MessageDigest digest) {
        add(digest, response.row().responseId());
        add(digest, response.schoolId());
        add(digest, response.urn());
        add(digest, response.row().submittedAt());
        add(digest, response.complete());
        add(digest, response.leftOut());
        String codes = response.row().codes();
        if (!codes.isEmpty()) {
            long[] said =
                    Stream.of(codes.split(" ")).mapToLong(answers::get).sorted().toArray();
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * said.length);
            bytes.asLongBuffer().put(said);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_A_RESPONSE);
    }

    private static void add(MessageDigest digest, @Nullable Object part) {
        digest.update(Objects.toString(part, "\u0001").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
