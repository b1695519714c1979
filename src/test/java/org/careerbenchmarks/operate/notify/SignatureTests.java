package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTests {

    /** As {@code printf '%s' '1606024800.{"a":"é"}' | openssl dgst -sha256 -hmac 'a shared secret'} says. */
    @Test
    void isWhatOthersReckon() {
        assertThat(Signature.of("a shared secret", Instant.parse("2020-11-22T06:00:00.999Z"), "{\"a\":\"é\"}"))
                .isEqualTo("t=1606024800,v1=743f580ecca133b3b0684d1bed7bce05bebf708e85b9c0c3219ea84dc7ee5288");
    }
}
