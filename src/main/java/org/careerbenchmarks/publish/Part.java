package org.careerbenchmarks.publish;

import java.util.Optional;

/** What a school can give to a figure: it is behind a moved figure if it gives another value in one of its parts. */
enum Part {
    /** It is one of the schools expected. */
    EXPECTED,
    /** Its standing: accepted, rejected or outstanding. */
    STANDING,
    /** Its return is accepted. */
    ACCEPTED,
    /** Its return was completed late. */
    LATE,
    /** Which submission counts. */
    SUBMISSION,
    /** In which authority it lies. */
    AREA,
    /** How many of its answers have the status of the figure. */
    CHOSEN,
    /** How many of its characteristics are answered. */
    ANSWERED,
    /** All its characteristics have the status of the figure. */
    EVERY;

    /** The value that a return gives; a return that is not there or not of the area gives what an empty one would. */
    Object of(Optional<ReturnState> state, AnswerCounts answers, String status) {
        boolean isAccepted = state.filter(ReturnState::isAccepted).isPresent();
        return switch (this) {
            case EXPECTED -> state.isPresent();
            case STANDING -> state.map(ReturnState::standing).orElse("");
            case ACCEPTED -> isAccepted;
            case LATE -> isAccepted && state.get().isLate();
            case SUBMISSION ->
                state.map(ReturnState::submission).map(String::valueOf).orElse("");
            case AREA -> state.map(ReturnState::areaCode).orElse("");
            case CHOSEN -> isAccepted ? answers.with(status) : 0L;
            case ANSWERED -> isAccepted ? answers.answered() : 0L;
            case EVERY -> isAccepted && answers.with(status) == answers.asked();
        };
    }
}
