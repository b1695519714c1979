package org.careerbenchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @Test
    void ordinaryNamesStayAsTheyAre() {
        assertThat(FileName.of("P017 St Wenna's CofE Primary School, Hollyburn.xlsx"))
                .isEqualTo("P017 St Wenna's CofE Primary School, Hollyburn.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"../x, %2E./x", "a/b, a/b", "a\\b, a%5Cb", ".hidden, %2Ehidden", "~$lock, %7E%24lock", "é, %C3%A9"})
    void whatIsNoPlainFileNameIsEscaped(String words, String expected) {
        assertThat(FileName.of(words)).isEqualTo(expected.replace("/", "%2F"));
    }
}
