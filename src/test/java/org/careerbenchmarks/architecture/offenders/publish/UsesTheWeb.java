package org.careerbenchmarks.architecture.offenders.publish;

import org.springframework.web.context.WebApplicationContext;

/** Breaks a fence on purpose. */
final class UsesTheWeb {

    WebApplicationContext context;
}
