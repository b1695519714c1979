package org.careerbenchmarks.publish.report;

import java.util.function.Consumer;

/** A part of the page with a heading of its own, which the list of contents leads to. */
record Section(String id, String title, Consumer<Html> body) {

    void write(Html page) {
        page.open("section", "aria-labelledby", id).element("h2", title, "id", id);
        body.accept(page);
        page.closeBlock("section");
    }
}
