package org.careerbenchmarks.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.jspecify.annotations.Nullable;

/** A fingerprint of what a return says. A workbook that was saved again, in whatever format, keeps it. */
final class AnswersDigest {

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
