package org.careerbenchmarks.operate.notify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a receiver that a body came from whoever knows the secret, and when it was sent: HMAC-SHA256 over the time in
 * seconds, a full stop and the body.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** {@code t=1606000000,v1=5f…}. */
    static String of(String secret, Instant sentAt, String body) {
        long seconds = sentAt.getEpochSecond();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] code = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java knows " + ALGORITHM, impossible);
        }
    }
}
