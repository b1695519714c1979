package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The expression that the marts use for percentages and changes gives the right digits on both databases. */
class ExactPercentTests {

    private static final String EXPRESSION = "round(cast(100 * n as numeric(50, 30)) / nullif(d, 0), 10)";

    /** Thirds, sevenths, the pilot's own base, powers of two that end in a five just after the last digit kept. */
    private static final long[] BASES = {
        1, 3, 7, 11, 55, 70, 3_850, 4_096, 8_192, 32_768, 1_000_003, 40_000_000_000_003L
    };

    @ParameterizedTest
    @EnumSource
    void percentages_are_rounded_half_up_from_the_exact_fraction(TestDatabase kind) {
        List<long[]> fractions = fractions();
        String rows = fractions.stream()
                .map(each -> "(cast(" + each[0] + " as bigint), cast(" + each[1] + " as bigint))")
                .collect(Collectors.joining(", "));

        List<BigDecimal> made = JdbcClient.create(kind.empty())
                .sql("select " + EXPRESSION + " from (values " + rows + ") as fraction (n, d)")
                .query(BigDecimal.class)
                .list();

        assertThat(made)
                .containsExactlyElementsOf(fractions.stream()
                        .map(each -> BigDecimal.valueOf(100 * each[0])
                                .divide(BigDecimal.valueOf(each[1]), 10, RoundingMode.HALF_UP))
                        .toList());
    }

    private static List<long[]> fractions() {
        List<long[]> fractions = new ArrayList<>();
        for (long base : BASES) {
            LongStream.of(-base, -1, 0, 1, base / 2, base - 1, base).forEach(n -> fractions.add(new long[] {n, base}));
        }
        return fractions;
    }
}
