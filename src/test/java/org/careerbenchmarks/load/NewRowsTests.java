package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

class NewRowsTests {

    private static final List<String> TEXTS = List.of(
            "plain",
            "",
            "\\N",
            "\\.",
            "a\tb",
            "two\nlines\r\n",
            "\\",
            "ends with \\",
            "\u00e9\ud83d\ude00",
            "'quoted\", too",
            "\u000b\b\f\u0001");

    private static JdbcTemplate table(TestDatabase kind) {
        JdbcTemplate jdbc = new JdbcTemplate(kind.migrated());
        jdbc.execute(
                "create table given (no integer primary key, words exact_text, given_on date, many bigint, is_so boolean)");
        return jdbc;
    }

    @ParameterizedTest
    @EnumSource
    void whateverATextHoldsArrivesAsItIs(TestDatabase kind) {
        JdbcTemplate jdbc = table(kind);
        NewRows rows = new NewRows("given", "no, words, given_on, many, is_so");
        for (int no = 0; no < TEXTS.size(); no++) {
            rows.add(no, TEXTS.get(no), Date.valueOf("2020-07-17"), 5_000_000_000L + no, no % 2 == 0);
        }
        rows.add(TEXTS.size(), null, null, null, null);

        rows.insert(jdbc);

        assertThat(jdbc.queryForList("select words from given where words is not null order by no", String.class))
                .isEqualTo(TEXTS);
        Map<String, Object> first = jdbc.queryForMap("select given_on, many, is_so from given where no = 0");
        assertThat(first.values()).containsExactly(Date.valueOf("2020-07-17"), 5_000_000_000L, true);
        assertThat(jdbc.queryForMap("select words, given_on, many, is_so from given where no = ?", TEXTS.size())
                        .values())
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsThereIsRefused(TestDatabase kind) {
        JdbcTemplate jdbc = table(kind);
        NewRows rows = new NewRows("given", "no");
        rows.add(1);
        rows.add(1);

        assertThatThrownBy(() -> rows.insert(jdbc)).isInstanceOf(DuplicateKeyException.class);
        assertThat(jdbc.queryForList("select no from given where no = 2")).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        NewRows rows = new NewRows("given", "no, words");

        assertThatThrownBy(() -> rows.add(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 values for 2 columns of given");
    }
}
