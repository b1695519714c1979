package org.careerbenchmarks.architecture.offenders.publish;

import jakarta.servlet.Servlet;

/** Breaks a fence on purpose. */
final class AnswersRequests {

    Servlet servlet;
}
