package org.careerbenchmarks.operate.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends notices as plain mails, one to each address, so that one address that is refused keeps nobody else waiting. */
final class MailChannel implements Channel {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final List<String> to;
    private final MailProperties server;
    private @Nullable JavaMailSenderImpl sender;

    MailChannel(String from, List<String> to, MailProperties server) {
        this.from = from;
        this.to = List.copyOf(to);
        this.server = server;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> recipients() {
        return to;
    }

    @Override
    public Answer send(Notice notice, String recipient, Instant now) {
        try {
            JavaMailSenderImpl by = sender();
            by.send(message(by.createMimeMessage(), notice, recipient));
            return Answer.delivered(null, "The mail server took it.");
        } catch (MailException | MessagingException failed) {
            String secret = Objects.requireNonNullElse(server.getPassword(), "");
            return Answer.failed(null, "The mail server did not take it: " + reason(failed), secret);
        }
    }

    private MimeMessage message(MimeMessage message, Notice notice, String recipient) throws MessagingException {
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        // A line break in a subject would begin another header.
        message.setSubject(Printable.of(notice.subject()), UTF_8);
        message.setText(notice.text(), UTF_8);
        message.setSentDate(Date.from(notice.createdAt()));
        message.setHeader("Message-ID", "<" + notice.id() + "@career-benchmarks>");
        // So that no robot answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String reason(Exception failed) {
        Throwable cause = failed;
        if (failed instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            cause = several.getMessageExceptions()[0];
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Wording.fault(cause);
    }

    /** Made when the first mail is sent: most commands send none. */
    private synchronized JavaMailSenderImpl sender() {
        if (sender == null) {
            sender = MailServer.sender(server);
        }
        return sender;
    }
}
