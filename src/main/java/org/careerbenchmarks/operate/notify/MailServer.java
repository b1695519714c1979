package org.careerbenchmarks.operate.notify;

import java.util.Properties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server as {@code spring.mail.*} names it, with limits of time: by default a mail would wait for ever. */
final class MailServer {

    private static final String CONNECT = "10000";
    private static final String ANSWER = "20000";

    private MailServer() {}

    static JavaMailSenderImpl sender(MailProperties server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.getHost());
        if (server.getPort() != null) {
            sender.setPort(server.getPort());
        }
        sender.setUsername(server.getUsername());
        sender.setPassword(server.getPassword());
        sender.setProtocol(server.getProtocol());
        sender.setDefaultEncoding(server.getDefaultEncoding().name());
        String prefix = "mail." + server.getProtocol() + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", CONNECT);
        properties.put(prefix + "timeout", ANSWER);
        properties.put(prefix + "writetimeout", ANSWER);
        if (server.getSsl().isEnabled()) {
            properties.put(prefix + "ssl.enable", "true");
        }
        properties.putAll(server.getProperties());
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
