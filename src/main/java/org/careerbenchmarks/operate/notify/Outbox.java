package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where notices are written, each with a delivery to everybody who is told; in the transaction of the caller. */
final class Outbox {

    private final JdbcClient jdbc;
    private final Channels channels;

    Outbox(DataSource database, Channels channels) {
        this.jdbc = JdbcClient.create(database);
        this.channels = channels;
    }

    /** Words the facts as a notice of this kind and puts it on its way. */
    Notice add(NoticeKind kind, String about, Facts facts, Instant now) {
        Template.Worded worded = channels.templates().fill(kind, facts);
        String id = UUID.randomUUID().toString();
        Facts posted = new Facts()
                .with("notice", id)
                .with("kind", kind.word())
                .with("subject", worded.subject())
                .with("text", worded.text())
                .with("job", facts.find("job"))
                .with("run", facts.find("run"))
                .with("ending", facts.find("ending"))
                .with("when", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .with("fields", facts.all());
        String payload = JsonMapper.shared().writeValueAsString(posted.all());
        Long run = (Long) facts.find("run");
        Notice notice = new Notice(id, kind, about, run, worded.subject(), worded.text(), payload, now);
        store(notice);
        return notice;
    }

    private void store(Notice notice) {
        jdbc.sql(
                        """
                        insert into ops.notice (notice_id, kind, about, run, subject, body, payload, created_at)
                        values (:id, :kind, :about, cast(:run as bigint), :subject, :body, :payload, :now)
                        """)
                .param("id", notice.id())
                .param("kind", notice.kind().word())
                .param("about", notice.about())
                .param("run", notice.run())
                .param("subject", notice.subject())
                .param("body", notice.text())
                .param("payload", notice.payload())
                .param("now", Utc.of(notice.createdAt()))
                .update();
        for (Channel channel : channels.all()) {
            channel.recipients().forEach(recipient -> address(notice, channel, recipient));
        }
    }

    private void address(Notice notice, Channel channel, String recipient) {
        jdbc.sql(
                        """
                        insert into ops.delivery (notice, channel, recipient, state, attempts, next_try_at)
                        select notice, cast(:channel as varchar), cast(:recipient as varchar), 'due', 0, created_at
                        from ops.notice
                        where notice_id = :id
                        """)
                .param("channel", channel.name())
                .param("recipient", recipient)
                .param("id", notice.id())
                .update();
    }
}
