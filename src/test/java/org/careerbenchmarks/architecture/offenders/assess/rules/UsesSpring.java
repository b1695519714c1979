package org.careerbenchmarks.architecture.offenders.assess.rules;

/** Breaks a fence on purpose. */
final class UsesSpring {

    org.springframework.jdbc.core.JdbcTemplate jdbc;
}
