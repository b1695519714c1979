package org.careerbenchmarks.operate.notify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps what is sent, and answers as it is told to. */
final class KeptChannel implements Channel {

    private final List<Notice> kept = new CopyOnWriteArrayList<>();
    private Supplier<Answer> answers = () -> Answer.delivered(null, "Kept.");

    KeptChannel answering(Supplier<Answer> given) {
        answers = given;
        return this;
    }

    /** The only one there is. */
    Channels alone() {
        return new Channels(List.of(this), Templates.in(Path.of("none of our own")));
    }

    List<Notice> sent() {
        return kept;
    }

    List<String> subjects() {
        return kept.stream().map(Notice::subject).toList();
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> recipients() {
        return List.of("anna@example.org");
    }

    @Override
    public Answer send(Notice notice, String recipient, Instant now) {
        kept.add(notice);
        return answers.get();
    }
}
