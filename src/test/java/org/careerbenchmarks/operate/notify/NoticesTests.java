package org.careerbenchmarks.operate.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestClock;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is told and what is not. */
class NoticesTests {

    private static final Duration NIGHT = Duration.ofDays(1);

    private final TestClock clock = new TestClock("2020-11-22T06:00:00Z");
    private final KeptChannel channel = new KeptChannel();

    @ParameterizedTest
    @EnumSource
    void aRunThatIsDoneGivesAMorningNote(TestDatabase database) {
        Notices notices = on(database.migrated());

        notices.after(Ended.done(5, List.of("returns/a.xlsx: no sheet \"Audit\"", "2 files have queries")));

        assertThat(delivered()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("Career Benchmarks: nightly is done; 2 things need a person");
            assertThat(notice.text())
                    .isEqualTo(
                            """
                            Run 5 of nightly is done. It took 3.2 s.

                            What came: 3 files: 3 accepted
                            Edition: 4, new
                            Figures that moved:
                            - Benchmark 1, fully: 35 % -> 39 %
                            - Benchmark 2, fully: 20 % -> 21 %

                            Needs a person:
                            - returns/a.xlsx: no sheet "Audit"
                            - 2 files have queries
                            """);
            assertThat(notice.about()).isEqualTo("nightly");
            assertThat(notice.run()).isEqualTo(5);
            assertThat(notice.createdAt()).isEqualTo(Instant.parse("2020-11-22T06:00:00Z"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aStoppedRunSaysHowItGoesOnAndLeavesOutWhatIsEmpty(TestDatabase database) {
        on(database.migrated()).after(Ended.stopped(6), Telling.ONLY_TROUBLE);

        assertThat(delivered().get(0).subject())
                .isEqualTo("Career Benchmarks: nightly is stopped; nothing needs a person");
        assertThat(delivered().get(0).text())
                .isEqualTo(
                        """
                        Run 6 of nightly is stopped. It took 1.0 s.
                        Nothing is lost: "./benchmarks restart 6" goes on with it, and so does the next nightly run.
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void theSameFailureIsToldOnceAndItsEndOnce(TestDatabase database) {
        DataSource source = database.migrated();
        Notices notices = on(source);

        for (long night = 1; night <= 3; night++) {
            notices.after(Ended.failed(night, Ended.BROKEN));
            clock.forward(NIGHT);
        }
        assertThat(notices.listOpenTroubles())
                .containsExactly(new Trouble(
                        "nightly",
                        "failed",
                        Ended.BROKEN,
                        Instant.parse("2020-11-22T06:00:00Z"),
                        Instant.parse("2020-11-24T06:00:00Z"),
                        3,
                        true));
        notices.after(Ended.done(4), Telling.ONLY_TROUBLE);
        notices.after(Ended.done(5), Telling.ONLY_TROUBLE);

        assertThat(notices.listOpenTroubles()).isEmpty();
        List<Notice> sent = delivered();
        assertThat(channel.subjects())
                .containsExactly("Career Benchmarks: nightly failed", "Career Benchmarks: nightly recovered");
        assertThat(sent.get(0).text())
                .isEqualTo(
                        """
                        nightly failed at 2020-11-22 06:00 UTC: reference/waves.csv, row 3: "2019-13" is no wave.
                        Nothing is lost: "./benchmarks restart 1" goes on with it, and so does the next nightly run.

                        The same is not told again while it lasts; you will hear when it is over.
                        """);
        assertThat(sent.get(1).text())
                .isEqualTo(
                        """
                        nightly recovered at 2020-11-25 06:00 UTC: run 4 is done.

                        What is over: failed 3 times since 2020-11-22 06:00 UTC: reference/waves.csv, row 3: "2019-13" is no wave.
                        """);
        notices.after(Ended.failed(6, Ended.BROKEN));
        delivered();
        assertThat(channel.subjects()).as("after it was over it is new").hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void anotherFaultIsToldAndOneNoticeEndsBoth(TestDatabase database) {
        Notices notices = on(database.migrated());

        notices.after(Ended.failed(1, Ended.BROKEN));
        notices.after(Ended.failed(2, "data/archive may not be written by this user."));
        notices.after(Ended.stopped(3), Telling.NEVER);
        assertThat(notices.listOpenTroubles()).hasSize(2);
        notices.after(Ended.doneWithRejects(4, "a.xlsx is refused"));

        delivered();
        assertThat(channel.subjects())
                .containsExactly(
                        "Career Benchmarks: nightly failed",
                        "Career Benchmarks: nightly failed",
                        "Career Benchmarks: nightly recovered",
                        "Career Benchmarks: nightly is done, but some files were refused; 1 thing needs a person");
        assertThat(channel.sent().get(2).text())
                .contains(
                        "\n- failed once, at 2020-11-22 06:00 UTC: reference",
                        "\n- failed once, at 2020-11-22 06:00" + " UTC: data/archive may");
    }

    @ParameterizedTest
    @EnumSource
    void whoWantsToHearOfTroubleAloneHearsNothingOfAGoodRun(TestDatabase database) {
        Notices notices = on(database.migrated());

        notices.after(Ended.done(1), Telling.ONLY_TROUBLE);
        notices.after(Ended.done(2, List.of("one file")), Telling.ONLY_TROUBLE);
        notices.after(Ended.doneWithRejects(3), Telling.ONLY_TROUBLE);
        notices.after(Ended.failed(4, Ended.BROKEN), Telling.ONLY_TROUBLE);

        assertThat(delivered()).extracting(Notice::run).containsExactly(2L, 3L, 4L);
    }

    @ParameterizedTest
    @EnumSource
    void whoWantsToHearNothingHearsNothingAndTheTroubleIsStillKnown(TestDatabase database) {
        Notices notices = on(database.migrated());

        notices.after(Ended.done(1), Telling.NEVER);
        notices.after(Ended.failed(2, Ended.BROKEN), Telling.NEVER);

        assertThat(delivered()).isEmpty();
        assertThat(notices.listOpenTroubles()).singleElement().satisfies(open -> {
            assertThat(open.isTold()).isFalse();
            assertThat(open.times()).isEqualTo(1);
        });
        notices.after(Ended.done(3), Telling.ONLY_TROUBLE);
        assertThat(delivered())
                .as("nobody had been told, so nobody is told that it is over")
                .isEmpty();
        assertThat(notices.listOpenTroubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void othersHaveTroublesToo(TestDatabase database) {
        Notices notices = on(database.migrated());

        notices.recovered("nightly", "late", "it was never late");
        notices.trouble("nightly", "late", "It was due at 01:00 and has not begun.");
        notices.trouble("nightly", "late", "It was due at 01:00 and has not begun.");
        notices.after(Ended.done(1), Telling.NEVER);
        assertThat(notices.listOpenTroubles())
                .as("a run ends only that runs failed")
                .hasSize(1);
        notices.recovered("nightly", "late", "It began at 07:10.");
        notices.recovered("nightly", "late", "It began at 07:10.");

        assertThat(delivered())
                .extracting(Notice::text)
                .satisfiesExactly(
                        told -> assertThat(told)
                                .startsWith(
                                        "nightly late at 2020-11-22 06:00 UTC: It was due at 01:00 and has not begun.\n\n"),
                        over -> assertThat(over)
                                .startsWith("nightly recovered at 2020-11-22 06:00 UTC: It began at 07:10."));
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyIsToBeToldNothingIsWritten(TestDatabase database) {
        DataSource source = database.migrated();
        Notices notices = new Notices(source, clock, Channels.none());

        notices.after(Ended.done(1, List.of("something")));
        notices.after(Ended.failed(2, Ended.BROKEN));
        notices.trouble("disk", "is full", "Less than 1 GB is left.");
        notices.recovered("disk", "is full", "There is room again.");

        assertThat(notices.areOff()).isTrue();
        assertThat(notices.test()).isNull();
        for (String table : List.of("notice", "delivery", "delivery_attempt", "trouble")) {
            assertThat(new JdbcTemplate(source).queryForList("select * from ops." + table))
                    .as(table)
                    .isEmpty();
        }
        assertThat(new Deliveries(source, clock, Channels.none()).deliverDue()).isEmpty();
    }

    private DataSource used;

    private Notices on(DataSource source) {
        used = source;
        return new Notices(source, clock, channel.alone());
    }

    private List<Notice> delivered() {
        new Deliveries(used, clock, channel.alone()).deliverDue();
        return channel.sent();
    }
}
